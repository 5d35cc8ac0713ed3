import Foundation
import MethodTestKit
import Testing

@testable import Press

@Suite("Files that appear whole or not at all")
struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func content(_ url: URL) throws -> String {
    String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  @Test("are written into folders that were not there yet")
  func newFolder() throws {
    let file = folder.url.appending(path: "uit/pakket/vel.pdf")
    try AtomicFile.write(Data("vel".utf8), to: file)
    #expect(try content(file) == "vel")
  }

  @Test("take the place of the former file as a whole")
  func replaces() throws {
    let file = folder.url.appending(path: "vel.pdf")
    try AtomicFile.write(Data(String(repeating: "oud ", count: 1000).utf8), to: file)
    try AtomicFile.write(Data("nieuw".utf8), to: file)
    #expect(try content(file) == "nieuw")
    #expect(folder.names() == ["vel.pdf"])
  }

  @Test("do not change under a reader that has the former file open")
  func reader() throws {
    let file = folder.url.appending(path: "vel.pdf")
    try AtomicFile.write(Data("het oude vel".utf8), to: file)
    let handle = try FileHandle(forReadingFrom: file)
    try AtomicFile.write(Data("het nieuwe vel".utf8), to: file)
    #expect(try handle.readToEnd() == Data("het oude vel".utf8))
  }

  @Test("overwrite what a crash left beside them")
  func leftover() throws {
    let beside = folder.url.appending(path: ".vel.pdf.new")
    try Data("half".utf8).write(to: beside)
    try AtomicFile.write(Data("vel".utf8), to: folder.url.appending(path: "vel.pdf"))
    #expect(folder.names() == ["vel.pdf"])
  }

  @Test("leave the former file where writing fails")
  func keepsFormer() throws {
    // The name fits the file system's 255 bytes, that of the file beside it does not.
    let file = folder.url.appending(path: String(repeating: "v", count: 253))
    try Data("het oude vel".utf8).write(to: file)
    #expect(throws: (any Error).self) { try AtomicFile.write(Data("nieuw".utf8), to: file) }
    #expect(try content(file) == "het oude vel")
    #expect(folder.names().count == 1)
  }

  @Test("leave nothing beside where they cannot take their place")
  func cleansUp() throws {
    // A folder that is not empty cannot be replaced by a file.
    let inTheWay = folder.url.appending(path: "vel.pdf/in de weg")
    try AtomicFile.write(Data("blijft".utf8), to: inTheWay)
    #expect(throws: (any Error).self) {
      try AtomicFile.write(Data("nieuw".utf8), to: folder.url.appending(path: "vel.pdf"))
    }
    #expect(folder.names() == ["vel.pdf"])
    #expect(try content(inTheWay) == "blijft")
  }

  @Test("are an error where a file stands in place of their folder")
  func folderIsFile() throws {
    let file = folder.url.appending(path: "uit")
    try Data("geen map".utf8).write(to: file)
    #expect(throws: (any Error).self) {
      try AtomicFile.write(Data("vel".utf8), to: file.appending(path: "vel.pdf"))
    }
    #expect(try content(file) == "geen map")
  }
}
