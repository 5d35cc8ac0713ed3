import MethodTestKit
import Foundation
import Testing

/// What `kill -9` leaves behind: each file is the whole former one or the whole new one.
@Suite("A run that is killed", .timeLimit(.minutes(15)))
struct InterruptionTests {
  /// When the process is killed.
  private enum Moment {
    /// So long after its start.
    case after(seconds: Double)
    /// So long after the first file of the folder has changed.
    case whileWriting(seconds: Double)
  }

  @Test("leaves each file whole, as it was or as it was to be")
  func leavesWholeFiles() async throws {
    let example = try Example.any
    let former = try await PrintedExample.of(example, .standard).folder.contents()
      .filter { !$0.key.contains("-group.") }
    let wanted = try await PrintedExample.of(example, .large).folder.contents()
    #expect(former["pack.pdf"] != wanted["pack.pdf"])

    var generator = SeededGenerator(seed: 9)
    let moments: [Moment] =
      [0.01, 0.03, 0.1, 0.2, 0.3, 0.5].map { .after(seconds: $0) }
      + (0..<10).map { _ in .whileWriting(seconds: .random(in: 0...0.02, using: &generator)) }
    let folder = try TemporaryFolder()
    var (untouched, mixed, finished) = (0, 0, 0)
    for moment in moments {
      for (name, data) in former { try data.write(to: folder.url.appending(path: name)) }
      let ending = try await Program().run(
        ["prepare", example.path, "-o", folder.path, "--size", "large"]
      ) { process in
        Self.kill(process, moment, in: folder)
      }
      let found = try folder.contents().filter { !$0.key.hasPrefix(".") }
      #expect(found.keys.sorted() == former.keys.sorted())
      for (name, data) in found {
        #expect(data == former[name] || data == wanted[name], "\(name) is neither, \(moment)")
      }
      let new = found.count { $0.value == wanted[$0.key] && $0.value != former[$0.key] }
      if ending.code == 0 { finished += 1 } else if new == 0 { untouched += 1 } else { mixed += 1 }
    }
    // The moments were well chosen: before and amid the writing.
    #expect(untouched > 0, "\((untouched, mixed, finished))")
    #expect(mixed > 0, "\((untouched, mixed, finished))")

    // The next run cleans up after the killed ones.
    _ = try await Program().run("prepare", example.path, "-o", folder.path, "--size", "large")
    let last = try folder.contents()
    #expect(last == wanted.filter { !$0.key.contains("-group.") })
  }

  private static func kill(_ process: Process, _ moment: Moment, in folder: TemporaryFolder) {
    let identifier = process.processIdentifier
    let first = folder.path("script.pdf")
    let number = fileNumber(first)
    Thread.detachNewThread {
      switch moment {
      case .after(let seconds): Thread.sleep(forTimeInterval: seconds)
      case .whileWriting(let seconds):
        while fileNumber(first) == number, process.isRunning {
          Thread.sleep(forTimeInterval: 0.000_2)
        }
        Thread.sleep(forTimeInterval: seconds)
      }
      if process.isRunning { Foundation.kill(identifier, SIGKILL) }
    }
  }

  /// What tells one file from another of the same name.
  private static func fileNumber(_ path: String) -> UInt64 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0
  }
}
