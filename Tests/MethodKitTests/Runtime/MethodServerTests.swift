import MethodProtocol
import Testing

@testable import MethodKit

@Suite struct MethodServerTests {
  private func serve(_ lines: [String]) throws -> [MethodMessage] {
    let connection = ScriptedConnection(lines)
    try MethodServer(SmallMethod()).serve(over: connection)
    return try connection.written.map { try LineCoding.message(in: $0) }
  }

  private func prepare(_ number: Int, _ texts: [String: String] = [:]) throws -> String {
    let message = HostMessage.prepare(
      Request(number: number, language: "nl", session: [:], texts: texts))
    return String(decoding: try LineCoding.line(for: message), as: UTF8.self)
  }

  @Test func aGreetingIsAnsweredWithTheMethodsId() throws {
    let said = try serve([#"{"type":"hello","protocol":"werkvorm","version":1,"features":["x"]}"#])
    #expect(said == [.hello(MethodHello(id: "small"))])
  }

  @Test func oneProgramAnswersSeveralRequestsEachOnItsOwn() throws {
    let said = try serve([try prepare(1), "", try prepare(2, ["title": "Dag"])])
    guard case .answer(let first) = said[0], case .answer(let second) = said[1] else {
      Issue.record("two answers were expected")
      return
    }
    #expect(first.request == 1)
    #expect(first.sheets.map(\.title) == ["⟦title⟧"])
    #expect(first.diagnostics.map(\.code) == ["missing-translation"])
    #expect(second.request == 2)
    #expect(second.sheets.map(\.title) == ["Dag"])
    #expect(second.diagnostics.isEmpty)
  }

  @Test func aSummaryAnswersWithSheetsAndOutcome() throws {
    let message = SummaryMessage(
      Request(number: 7, language: "nl", session: [:], texts: ["title": "Dag"]), for: .staff,
      results: ["statements": ["a"]], heldBack: ["quotes": 3])
    let answer = try MethodServer(SmallMethod()).answer(to: message)
    #expect(answer.request == 7)
    #expect(answer.sheets.map(\.id) == ["summary"])
    #expect(answer.outcome?.themes.map(\.title) == ["staff 3"])
  }

  @Test func problemsWithTheContentTravelInTheAnswer() throws {
    let said = try serve([try prepare(1, ["title": "Dag", "refuse": "yes"]), try prepare(2)])
    guard case .answer(let answer) = said[0] else { return }
    #expect(answer.sheets.isEmpty)
    #expect(answer.diagnostics.map(\.code) == ["refused"])
    #expect(said.count == 2)
  }

  @Test func aDefectEndsTheProgram() throws {
    #expect(throws: SmallMethod.Defect.self) {
      try serve([try prepare(1, ["defect": "yes"])])
    }
  }

  @Test func shutdownEndsTheWork() throws {
    #expect(try serve([#"{"type":"shutdown"}"#, "{rubbish}"]).isEmpty)
  }

  @Test func aHostOfAnotherVersionIsGreetedAndThenRefused() {
    let connection = ScriptedConnection([#"{"type":"hello","protocol":"werkvorm","version":9}"#])
    let problem = #expect(throws: VersionMismatch.self) {
      try MethodServer(SmallMethod()).serve(over: connection)
    }
    #expect(problem?.theirVersion == 9)
    #expect(connection.written.count == 1)
  }
}

private struct SmallMethod: MethodModule {
  struct Defect: Error {}

  static let id = "small"

  func prepare(_ request: PrepareRequest) throws -> [Sheet] {
    if request.texts.has("defect") { throw Defect() }
    if request.texts.has("refuse") {
      throw Diagnostic(.error, "refused", Wording(verbatim: "No."))
    }
    return [Sheet(id: "base", title: request.texts["title"], reader: .participant)]
  }

  func summarise(_ request: SummaryRequest) throws -> Summary {
    let theme = "\(request.audience.rawValue) \(request.heldBack("quotes"))"
    return Summary(
      [Sheet(id: "summary", title: request.texts["title"], reader: .participant)],
      outcome: Outcome(themes: [.init(title: theme)]))
  }
}

private final class ScriptedConnection: LineConnection {
  private var lines: [String]
  private(set) var written: [[UInt8]] = []

  init(_ lines: [String]) {
    self.lines = lines
  }

  func readLine() -> [UInt8]? {
    lines.isEmpty ? nil : Array(lines.removeFirst().utf8)
  }

  func write(_ line: [UInt8]) {
    written.append(line)
  }
}
