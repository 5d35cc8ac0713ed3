import Foundation
import MethodProtocol
import Testing

@testable import MethodHost

/// The bounds in Plugins/PROTOCOL.md are those that are kept.
@Suite struct ProtocolBoundsTests {
  @Test func theyAreToldAsTheyAre() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Plugins/PROTOCOL.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let (deadlines, limits) = (Deadlines(), ProgramLimits())
    let rows = [
      "| from start to hello | \(deadlines.start / .seconds(1)) seconds |",
      "| for an answer | \(deadlines.request / .seconds(1)) seconds |",
      "| to end by itself after shutdown | \(deadlines.farewell / .seconds(1)) seconds |",
      "| one line | \(ProtocolVersion.lineLimit >> 20) MB |",
      "| blank lines before an answer | \(ProgramDescription.blankLimit >> 10) kB |",
      "| memory (address space), each process | \(limits.memory >> 30) GB |",
      "| processor time, each process | \(limits.processorSeconds) seconds |",
      "| a file, and all of `/tmp` together | \(limits.fileSize >> 20) MB |",
      "| open files | \(limits.openFiles) |",
      "| processes and threads at a time, in the sandbox | \(limits.processes) |",
      "last \(LastWords.limit >> 10) kB",
    ]
    for row in rows {
      #expect(text.contains(row.replacing(".0 seconds", with: " seconds")), "\(row)")
    }
  }
}
