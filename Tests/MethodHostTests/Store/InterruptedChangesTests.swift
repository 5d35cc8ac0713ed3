import Foundation
import MethodDocument
import Testing

@testable import MethodHost

/// A change that was cut off leaves the disk as one of its steps does.
@Suite("A change that was cut off")
struct InterruptedChangesTests {
  private let test: StoreFolder

  init() throws {
    test = try StoreFolder()
    _ = try test.store.install(try test.version(1))
    _ = try test.store.install(try test.version(2))
  }

  private func move(_ name: String, to other: String) throws {
    let target = test.store.folder.appending(path: other)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.moveItem(at: test.store.folder.appending(path: name), to: target)
  }

  @Test("while a file was unpacked leaves nothing, once something is changed again")
  func staging() throws {
    try test.folder.write("half", to: "store/.installing-abc123/good/method.yaml")
    #expect(test.installed == 2)
    _ = try test.store.undo("good")
    #expect(test.names == [".kept", "good"])
  }

  @Test("before the new version came in its place leaves the former one in use")
  func beforeExchange() throws {
    try move("good", to: ".swapping/good")
    _ = try test.store.install(try test.version(2))
    #expect(test.installed == 2)
    #expect(test.store.kept("good")?.version == 1)
    #expect(test.names == [".kept", "good"])
  }

  @Test("after the new version came in its place keeps the former one")
  func afterExchange() throws {
    try move("good", to: ".swapping/good")
    try move(".kept/good", to: "good")
    _ = try test.store.undo("good")
    #expect(test.installed == 2)
    #expect(test.store.kept("good")?.version == 1)
    #expect(test.names == [".kept", "good"])
  }
}
