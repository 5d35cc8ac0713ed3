import Foundation
import MethodTestKit
import Testing

@testable import MethodHost

@Suite struct TrustStoreTests {
  private let folder: TemporaryFolder
  private let store: TrustStore
  private let one = ContentHash(hexadecimal: String(repeating: "1", count: 64))
  private let two = ContentHash(hexadecimal: String(repeating: "2", count: 64))
  private let day = Date(timeIntervalSince1970: 1_777_636_800)

  init() throws {
    folder = try TemporaryFolder()
    store = TrustStore(file: folder.url.appending(path: "data/werkvorm/trusted"))
  }

  @Test func nothingIsTrustedUntilSomebodySaysSo() throws {
    #expect(store.standing(of: one, method: "story") == .unknown)
    try store.trust(one, method: "story")
    #expect(store.standing(of: one, method: "story") == .trusted)
    #expect(store.standing(of: one, method: "other") == .unknown)
  }

  @Test func anotherContentOfTheSameMethodHasChanged() throws {
    try store.trust(one, method: "story", on: day)
    #expect(store.standing(of: two, method: "story") == .changed(since: "2026-05-01"))
    try store.trust(two, method: "story")
    #expect(store.standing(of: one, method: "story") == .trusted)
  }

  @Test func trustIsTakenBackForAllContentsOfAMethod() throws {
    #expect(try store.revoke(method: "story") == 0)
    try store.trust(one, method: "story")
    try store.trust(two, method: "story")
    try store.trust(one, method: "other")
    #expect(try store.revoke(method: "story") == 2)
    #expect(store.standing(of: one, method: "story") == .unknown)
    #expect(store.standing(of: one, method: "other") == .trusted)
  }

  @Test func aLineIsAnEntryAndIsThereOnce() throws {
    try store.trust(one, method: "story", on: day)
    try store.trust(one, method: "story", on: day)
    let text = try String(contentsOf: store.file, encoding: .utf8)
    #expect(text == "\(one.hexadecimal) story 2026-05-01\n")
  }

  @Test func whatIsNoEntryCountsForNothingAndIsLeftAlone() throws {
    try folder.write(
      "# mine\n* story 2026-05-01\n\(one.hexadecimal) story\n", to: "data/werkvorm/trusted")
    #expect(store.standing(of: one, method: "story") == .unknown)
    try store.trust(two, method: "story")
    #expect(try String(contentsOf: store.file, encoding: .utf8).hasPrefix("# mine\n* story"))
  }

  @Test func aFileThatIsNoTextIsNotOverwritten() throws {
    try folder.write("", to: "data/werkvorm/trusted")
    try Data([0xFF, 0xFE, 0x00]).write(to: store.file)
    #expect(store.standing(of: one, method: "story") == .unknown)
    #expect(throws: (any Error).self) { try store.trust(one, method: "story") }
    #expect(try Data(contentsOf: store.file).count == 3)
  }

  @Test func manyAtTheSameTimeLoseNothing() async throws {
    let store = store
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          let digits = String(number + 10) + String(repeating: "0", count: 62)
          try store.trust(ContentHash(hexadecimal: digits), method: "m\(number)")
        }
      }
      try await group.waitForAll()
    }
    let text = try String(contentsOf: store.file, encoding: .utf8)
    #expect(text.split(separator: "\n").count == 20)
  }

  @Test func itStandsInTheUsersDataFolder() {
    let file = TrustStore.ofUser(environment: ["HOME": "/home/j"])?.file.absolutePath
    #expect(file == "/home/j/.local/share/werkvorm/trusted")
    let other = TrustStore.ofUser(environment: ["XDG_DATA_HOME": "/data", "HOME": "/home/j"])
    #expect(other?.file.absolutePath == "/data/werkvorm/trusted")
    #expect(TrustStore.ofUser(environment: [:]) == nil)
  }
}
