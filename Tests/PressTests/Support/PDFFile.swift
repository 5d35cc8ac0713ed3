import Foundation
import Testing

/// A PDF on disk for as long as a test looks at it.
final class PDFFile {
  private let url: URL

  init(_ data: Data) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "press-\(UUID().uuidString).pdf")
    try data.write(to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The file with its objects in the clear.
  var source: String {
    get throws { try told(by: "qpdf", "--qdf", "--object-streams=disable", "@", "-") }
  }

  /// What a tool prints about it; the file stands where the arguments say `@`.
  func told(by tool: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments.map { $0 == "@" ? url.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(tool): \(output)")
    return output
  }
}
