import Foundation
import MethodDocument
import MethodTestKit
import Testing

@testable import MethodHost

@Suite("What is not installed")
struct RefusedMethodsTests {
  @Test("leaves no file anywhere", arguments: HostileArchive.all)
  func hostile(_ hostile: HostileArchive) throws {
    let test = try StoreFolder()
    _ = try test.store.install(try test.version(1))
    let file = test.folder.url.appending(path: "hostile.werkvorm")
    try hostile.data.write(to: file)
    let before = test.snapshot()
    do throws(Diagnostics) {
      _ = try test.store.install(file)
      Issue.record("It was installed.")
    } catch {
      #expect(error.all.map(\.code) == [hostile.code])
      #expect(error.all.first?.place?.file.hasSuffix("hostile.werkvorm") == true)
    }
    #expect(test.snapshot() == before)
  }

  @Test("has a manifest or texts that are at fault, and says where in the archive")
  func manifest() throws {
    let test = try StoreFolder()
    var builder = HostileArchive.method
    builder.entries[0] = .init("good/method.yaml", "id: good\nversion: none\n")
    let file = test.folder.url.appending(path: "bad.werkvorm")
    try builder.data().write(to: file)
    do throws(Diagnostics) {
      _ = try test.store.install(file)
      Issue.record("It was installed.")
    } catch {
      let place = try #require(error.all.first { $0.code == "not-a-number" }?.place)
      #expect(place.file.hasSuffix("bad.werkvorm/good/method.yaml"))
      #expect(place.line == 2)
    }
    #expect(test.names == [])

    builder = HostileArchive.method
    builder.entries.removeLast()
    try builder.data().write(to: file)
    #expect(
      codes { () throws(Diagnostics) in _ = try test.store.install(file) }
        == ["missing-file"])
    #expect(test.names == [])
  }

  @Test("has another id than its folder")
  func otherID() throws {
    let test = try StoreFolder()
    var builder = HostileArchive.method
    for index in builder.entries.indices {
      builder.entries[index].name = Array("evil".utf8) + builder.entries[index].name.dropFirst(4)
    }
    let file = test.folder.url.appending(path: "evil.werkvorm")
    try builder.data().write(to: file)
    #expect(
      codes { () throws(Diagnostics) in _ = try test.store.install(file) }
        == ["id-is-not-folder"])
    #expect(test.names == [])
  }

  @Test("is not there, or no file")
  func missing() throws {
    let test = try StoreFolder()
    let nowhere = test.folder.url.appending(path: "nowhere.werkvorm")
    #expect(
      codes { () throws(Diagnostics) in _ = try test.store.install(nowhere) }
        == ["missing-file"])
    let pipe = test.folder.url.appending(path: "pipe.werkvorm")
    #expect(mkfifo(pipe.path(percentEncoded: false), 0o644) == 0)
    #expect(
      codes { () throws(Diagnostics) in _ = try test.store.install(pipe) }
        == ["unreadable-file"])
  }

  @Test("comes without its program, and is installed with a warning")
  func programMissing() throws {
    let test = try StoreFolder()
    let folder = try test.version(1)
    try FileManager.default.removeItem(at: folder.appending(path: "bin"))
    #expect(try test.store.install(folder).warnings.map(\.code) == ["program-not-in-folder"])
  }

  @Test("has nowhere to go without a home")
  func homeless() {
    #expect(
      codes { () throws(Diagnostics) in _ = try MethodStore.ofUser([:]) }
        == ["no-user-folder"])
  }
}
