import Foundation
import MethodDocument
import MethodTestKit
import Testing

@testable import Sessions

@Suite("Hostile YAML ends in a clear error", .serialized)
struct HostileYAMLTests {
  /// A file, what must be said of it, and whether the place has a column.
  static let files: [(name: String, code: String, make: @Sendable () -> Data)] = [
    ("10,000 lists in lists", "yaml-too-deep", { text("[", 10_000) }),
    ("10,000 records in records", "yaml-too-deep", { text("{a: ", 4_000) }),
    ("10,000 dashes", "yaml-too-deep", { text("- ", 9_000) + Data("a".utf8) }),
    ("10,000 question marks", "yaml-too-deep", { text("? ", 9_000) + Data("a".utf8) }),
    (
      "10,000 levels of indentation", "yaml-too-deep",
      {
        Data((0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8)
      }
    ),
    (
      "brackets behind what looks like quotation", "yaml-too-deep",
      { Data("a: b\n  \"c\nd: \(String(repeating: "[", count: 900))\n".utf8) }
    ),
    (
      "an alias bomb", "yaml-alias",
      {
        let levels = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }
        return Data(("a0: &a0 [lol, lol]\n" + levels.joined() + "? *a30\n: b\n").utf8)
      }
    ),
    ("a line of 100 MB", "file-too-large", { Data(repeating: 0x61, count: 100_000_000) }),
    ("a line of 400 kB", "yaml-line-too-long", { Data(repeating: 0x61, count: 400_000) }),
    ("nothing but NUL", "yaml-control-character", { Data(repeating: 0, count: 10_000) }),
    ("random bytes", "yaml-not-utf-8", { Data((0..<10_000).map { UInt8($0 % 251 + 5) }) }),
  ]

  private static func text(_ piece: String, _ count: Int) -> Data {
    Data(String(repeating: piece, count: count).utf8)
  }

  @Test("within a second", .timeLimit(.minutes(1)), arguments: files.indices)
  func endsQuickly(index: Int) throws {
    let file = Self.files[index]
    let folder = try TemporaryFolder()
    let path = try folder.write(file.make(), to: "a.yaml").path(percentEncoded: false)
    let clock = ContinuousClock()
    var found: [Diagnostic] = []
    let time = clock.measure {
      found = problems { _ = try YAMLFile(contentsOf: path, named: "a.yaml") }
    }
    #expect(found.map(\.code) == [file.code], "\(file.name)")
    #expect(found.allSatisfy { $0.place?.excerpt?.count ?? 0 < 20_100 })
    #expect(time < .seconds(1), "\(file.name) took \(time)")
  }

  @Test("A large but honest file is read", .timeLimit(.minutes(1)))
  func readsLargeFiles() throws {
    let text = (0..<5_000).map { "- { naam: 'Persoon [\($0)', rol: \"zei: {ja\" } # [[[\n" }
      .joined()
    #expect(try YAMLFile(text: text, named: "a.yaml").root.sequence?.count == 5_000)
  }

  @Test(
    "Brackets in texts do not count as levels",
    arguments: [
      "a: |\n  " + String(repeating: "[ {", count: 50) + "\nb: c\n",
      "a: zei :[ " + String(repeating: "[", count: 50) + "\nb: c\n",
      "a: '" + String(repeating: "[", count: 50) + "'\n",
      "a: \"\\\"" + String(repeating: "{", count: 50) + "\"\n",
      "- >\n " + String(repeating: "[", count: 50) + "\n- b\n",
      "a: b # " + String(repeating: "[", count: 50) + "\n",
    ])
  func passesOverBracketsInTexts(text: String) throws {
    _ = try YAMLFile(text: text, named: "a.yaml")
  }

  @Test(
    "A session of nothing but mistakes is refused, too", .timeLimit(.minutes(1)),
    arguments: [
      "{" + String(repeating: "é: {a: b},\n", count: 40),
      (0..<40_000).map { "k\($0): v\n" }.joined(),
      "a: [" + String(repeating: String(repeating: "é,", count: 3_000) + "\n  ", count: 50) + "]\n",
      "results:\n  themes:\n" + String(repeating: "    - { titel: x }\n", count: 20_000),
      "method: sample\nsession: { title: x }\ninput:\n  questions: ["
        + String(repeating: String(repeating: "a,", count: 4_000) + "\n  ", count: 60) + "]\n",
    ])
  func refusesMistakes(text: String) throws {
    let found = Sample.problems(text)
    #expect(!found.isEmpty)
    #expect(found.count <= Findings.limit)
  }
}
