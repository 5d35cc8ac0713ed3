import Foundation
import MethodArchive
import MethodDocument
import MethodTestKit
import Testing

@testable import MethodHost

@Suite("The user's methods")
struct MethodStoreTests {
  @Test("take in a packed file and a folder alike, with nothing left beside it")
  func installs() throws {
    let packed = try StoreFolder()
    let package = try MethodPackage(packing: try packed.version(3))
    #expect(package.fileName == "good-3.werkvorm")
    let file = packed.folder.url.appending(path: package.fileName)
    try package.data.write(to: file)
    let installed = try packed.store.install(file)
    #expect(installed.change == .new)
    #expect(installed.manifest.folder == packed.store.place("good"))
    #expect(packed.installed == 3)
    #expect(packed.names == ["good"])

    let plain = try StoreFolder()
    _ = try plain.store.install(try plain.version(3))
    #expect(plain.snapshot(of: "store") == packed.snapshot(of: "store"))
  }

  @Test("may run their program, and nothing else")
  func modes() throws {
    let test = try StoreFolder()
    _ = try test.store.install(try test.version(1))
    let snapshot = test.snapshot(of: "store/good")
    #expect(snapshot["bin/run"]?.contains(" 755 ") == true)
    #expect(snapshot["method.yaml"]?.contains(" 644 ") == true)
    #expect(snapshot["texts/nl.yaml"]?.contains(" 644 ") == true)
  }

  @Test("are told when the same version is there already, and stay as they are")
  func sameVersion() throws {
    let test = try StoreFolder()
    _ = try test.store.install(try test.version(1))
    let before = test.snapshot(of: "store")
    #expect(try test.store.install(try test.version(1)).change == .none)
    let other = try test.version(1, texts: "title: Anders")
    #expect(
      codes { () throws(Diagnostics) in _ = try test.store.install(other) }
        == ["same-version-differs"])
    #expect(test.snapshot(of: "store") == before)
  }

  @Test("keep the older version, which comes back and goes again", arguments: [true, false])
  func undo(exchangesAtOnce: Bool) throws {
    let test = try StoreFolder(exchangesAtOnce: exchangesAtOnce)
    _ = try test.store.install(try test.version(1))
    let first = test.snapshot(of: "store/good")
    let change = try test.store.install(try test.version(2)).change
    #expect(change == .replaced(KeptMethod(id: "good", version: 1)))
    #expect(test.installed == 2)
    #expect(test.store.kept == [KeptMethod(id: "good", version: 1)])

    var undone = try test.store.undo("good")
    #expect(undone.now.version == 1)
    #expect(undone.kept?.version == 2)
    #expect(test.installed == 1)
    #expect(test.snapshot(of: "store/good") == first)

    undone = try test.store.undo("good")
    #expect(undone.now.version == 2)
    #expect(test.installed == 2)
    #expect(test.names == [".kept", "good"])

    // One version is kept, the last.
    _ = try test.store.install(try test.version(5))
    #expect(test.store.kept == [KeptMethod(id: "good", version: 2)])
  }

  @Test("take an older version only when that is asked for")
  func downgrade() throws {
    let test = try StoreFolder()
    _ = try test.store.install(try test.version(2))
    let before = test.snapshot(of: "store")
    let older = try test.version(1)
    #expect(
      codes { () throws(Diagnostics) in _ = try test.store.install(older) }
        == ["older-version"])
    #expect(test.snapshot(of: "store") == before)
    let change = try test.store.install(older, allowsOlder: true).change
    #expect(change == .replaced(KeptMethod(id: "good", version: 2)))
    #expect(test.installed == 1)
  }

  @Test("go, and come back", arguments: [true, false])
  func remove(exchangesAtOnce: Bool) throws {
    let test = try StoreFolder(exchangesAtOnce: exchangesAtOnce)
    _ = try test.store.install(try test.version(1))
    _ = try test.store.install(try test.version(2))
    let before = test.snapshot(of: "store/good")
    #expect(try test.store.remove("good", library: test.library).version == 2)
    #expect(test.library.methods.isEmpty)
    #expect(test.library.diagnostics.isEmpty)
    let undone = try test.store.undo("good")
    #expect(undone.now.version == 2)
    #expect(undone.kept == nil)
    #expect(test.snapshot(of: "store/good") == before)
    #expect(
      codes { () throws(Diagnostics) in _ = try test.store.undo("good") }
        == ["nothing-kept"])
  }

  @Test("are all that is ever removed")
  func shipped() throws {
    let test = try StoreFolder()
    try test.folder.addMethod("shipped", in: "plugins")
    let library = MethodLibrary(
      SearchPath([
        .init(.user, test.store.folder),
        .init(.development, test.folder.url.appending(path: "plugins")),
      ]))
    let before = test.snapshot()
    for (id, code) in [
      ("shipped", "method-stands-elsewhere"), ("nowhere", "no-such-method"),
      ("../plugins/shipped", "not-an-id"), ("", "not-an-id"), (".kept", "not-an-id"),
    ] {
      #expect(
        codes { () throws(Diagnostics) in _ = try test.store.remove(id, library: library) }
          == [code])
      #expect(
        codes { () throws(Diagnostics) in _ = try test.store.undo(id) }
          == [code == "not-an-id" ? code : "nothing-kept"])
    }
    #expect(test.snapshot() == before)
  }

  @Test("may be broken by hand, and are then replaced or removed")
  func broken() throws {
    let test = try StoreFolder()
    _ = try test.store.install(try test.version(2))
    try test.folder.write("id: [", to: "store/good/method.yaml")
    let change = try test.store.install(try test.version(1)).change
    #expect(change == .replaced(KeptMethod(id: "good", version: nil)))
    try test.folder.write("id: [", to: "store/good/method.yaml")
    #expect(try test.store.remove("good", library: test.library).version == nil)
    #expect(test.names == [".kept"])
  }

  @Test("may be a link to where somebody works, which is never followed")
  func link() throws {
    let test = try StoreFolder()
    let work = try test.version(1)
    try FileManager.default.createDirectory(
      at: test.store.folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: test.store.place("good"), withDestinationURL: work)
    let before = test.snapshot(of: "versions")
    _ = try test.store.install(try test.version(2))
    #expect(test.installed == 2)
    _ = try test.store.remove("good", library: test.library)
    _ = try test.store.install(try test.version(3))
    #expect(test.snapshot(of: "versions").filter { before[$0.key] != nil } == before)
  }

  @Test("leave behind what is no part of the method, and say so")
  func staysBehind() throws {
    let test = try StoreFolder()
    let folder = try test.version(1)
    let manifest = folder.appending(path: "method.yaml")
    let words = try String(contentsOf: manifest, encoding: .utf8)
      .replacing(/kind: program\nrun: [^\n]*/, with: "kind: folder")
    try Data(words.utf8).write(to: manifest)
    for name in ["juni.yaml", "LICENSE", "print/pack.pdf", "good-preview/contact-sheet.png"] {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: file)
    }
    let package = try MethodPackage(packing: folder)
    #expect(
      package.warnings.map(\.message.en)
        == ["This does not go along: bin, good-preview, juni.yaml, print."])
    #expect(package.warnings.map(\.severity) == [.note])
    let file = test.folder.url.appending(path: package.fileName)
    try package.data.write(to: file)
    _ = try test.store.install(file)
    #expect(
      test.snapshot(of: "store/good").keys.filter { !$0.hasPrefix("texts") }.sorted()
        == ["LICENSE", "method.yaml"])
  }
}
