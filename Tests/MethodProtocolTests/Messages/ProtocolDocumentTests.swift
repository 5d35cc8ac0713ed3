import Foundation
import Testing

@testable import MethodProtocol

/// Plugins/PROTOCOL.md shows what really goes over the pipe.
@Suite struct ProtocolDocumentTests {
  private static let repository =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appending(path: path), encoding: .utf8)
  }

  /// What stands between ``` marks of a language, in order.
  private static func samples(_ language: String) throws -> [String] {
    try text("Plugins/PROTOCOL.md").components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
  }

  @Test func everyMessageOfThePinnedOnesIsShown() throws {
    let shown = try Self.samples("json").map(Self.object)
    for name in Golden.host.map(\.name) + Golden.method.map(\.name) {
      let pinned = try Self.object(Golden.line(name))
      #expect(shown.contains(pinned), "\(name)")
    }
  }

  @Test func everySampleIsAMessageThatTheOtherEndUnderstands() throws {
    for sample in try Self.samples("json") {
      let line = Array(sample.utf8)
      let fromHost = try? LineCoding.message(HostMessage.self, in: line)
      let fromMethod = try? LineCoding.message(MethodMessage.self, in: line)
      #expect(fromHost != nil || fromMethod != nil, "\(sample)")
    }
  }

  /// As it stands after `method new`, with its comments in English.
  @Test func thePythonMethodIsTheOneThatIsShipped() throws {
    let lines = try Self.text("Assets/templates/python/method.py").components(separatedBy: "\n")
    let english = lines.filter { !$0.contains("#nl") }.joined(separator: "\n")
      .replacing("#en", with: "#")
    #expect(try Self.samples("python") == [english])
    #expect(english.components(separatedBy: "\n").count <= 60)
  }

  private static func object(_ json: String) throws -> NSDictionary {
    try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary)
  }
}
