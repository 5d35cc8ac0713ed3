import Foundation
import MethodTestKit
import Testing

@testable import Sessions

@Suite("A path within the session's folder")
struct SafePathTests {
  private func problem(_ path: String, in folder: String) -> FileProblem? {
    do throws(FileProblem) {
      _ = try SafePath(path, in: folder)
      return nil
    } catch {
      return error
    }
  }

  @Test("is safe where the file is there")
  func acceptsFiles() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/foto", withIntermediateDirectories: true)
    try folder.write("x", to: "foto/a..b.jpg")
    #expect(problem("foto/a..b.jpg", in: folder.path) == nil)
    #expect(problem("./foto/a..b.jpg", in: folder.path) == nil)
    #expect(problem("foto", in: folder.path) == .isFolder)
    #expect(problem("foto/b.jpg", in: folder.path) == .missing)
    #expect(problem("", in: folder.path) == .isEmpty)
  }

  @Test("does not leave it", arguments: ["../a", "foto/../../a", "..", "foto/.."])
  func refusesParents(path: String) throws {
    #expect(problem(path, in: try TemporaryFolder().path) == .leavesFolder)
  }

  @Test("does not follow a link out of it")
  func refusesLinks() throws {
    let outside = try TemporaryFolder()
    let secret = try outside.write("geheim", to: "geheim.jpg")
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/foto.jpg", withDestinationPath: secret.path(percentEncoded: false))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/map", withDestinationPath: outside.path)
    #expect(problem("foto.jpg", in: folder.path) == .leavesFolder)
    #expect(problem("map/geheim.jpg", in: folder.path) == .leavesFolder)
  }

  @Test("may be a link within it, also where the folder itself is one")
  func followsLinksInside() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a.jpg")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.jpg", withDestinationPath: "a.jpg")
    #expect(problem("b.jpg", in: folder.path) == nil)
    let other = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: other.path + "/link", withDestinationPath: folder.path)
    #expect(problem("a.jpg", in: other.path + "/link") == nil)
  }

  @Test("A pipe or a device is not read")
  func refusesDevices() {
    #expect(throws: FileProblem.unreadable) { try BoundedFile.read("/dev/zero", limit: 10) }
  }
}
