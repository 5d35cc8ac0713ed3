import MethodDocument
import MethodProtocol
import Testing

@testable import MethodHost

@Suite struct HostProblemTests {
  @Test func theLastWordsStandUnderTheMessage() {
    let problem = HostProblem(
      method: "collage", .exited(code: 3), lastWords: "regel een\nregel twee")
    #expect(
      problem.message.nl == """
        De methode ‘collage’ stopte zonder antwoord (code 3).
        Het laatste wat hij zei:
            regel een
            regel twee
        """)
  }

  @Test func withoutLastWordsTheMessageIsOneLine() {
    let problem = HostProblem(method: "collage", .answerOverdue(.seconds(30)))
    #expect(
      problem.message.en
        == "The method ‘collage’ gave no answer within 30 seconds and was stopped.")
    #expect(problem.diagnostic().severity == .error)
  }

  @Test func ofLongLastWordsWholeLinesAtTheEndAreKept() {
    let words = LastWords()
    for number in 0..<1000 { words.append(Array("regel \(number)\u{1B}[31m\n".utf8)) }
    let lines = words.text.split(separator: "\n")
    #expect(lines.last == "regel 999[31m")
    #expect(lines.allSatisfy { $0.hasPrefix("regel ") })
    #expect(words.text.utf8.count <= LastWords.limit)
  }

  @Test("shows the same of two answers that differ in their number alone")
  func excerpt() {
    func answer(_ number: Int) -> String {
      LineCoding.excerpt(
        of:
          #"{"type": "answer", "request": \#(number), "sheets": [{"id": "worksheet", "title": 7}]}"#
          .utf8)
    }
    #expect(Exchange.withoutNumber(answer(9)) == Exchange.withoutNumber(answer(1234)))
    #expect(Exchange.withoutNumber("klaar!") == "klaar!")
  }
}
