import Foundation
import MethodDocument
import Testing

@testable import Pictograms

@Suite struct TablesTests {
  @Test func aMissingFolderIsADiagnosticThatNamesTheTable() {
    let problem = #expect(throws: Diagnostic.self) {
      try PictogramIndex(directory: URL(filePath: "/nowhere"))
    }
    #expect(problem?.code == "pictogram-table-unreadable")
    #expect(problem?.place?.file == "overlay-nl.tsv")
  }

  @Test(arguments: [
    ("🚪\tthing\n", "pictogram-table-columns", 2),
    ("🚪\tsoort\tdeur\n", "pictogram-table-kind", 2),
  ])
  func aMalformedLineIsADiagnosticWithItsNumber(line: String, code: String, number: Int) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "werkvorm-tables-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("# remark\n\(line)".utf8).write(to: folder.appending(path: "overlay-nl.tsv"))
    let problem = #expect(throws: Diagnostic.self) {
      try PictogramIndex(directory: folder)
    }
    #expect(problem?.code == code)
    #expect(problem?.place?.line == number)
  }
}
