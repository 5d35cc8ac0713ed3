import Testing

@testable import MethodProtocol

@Suite struct LineCodingTests {
  @Test func rubbishIsReportedWithItsBeginning() {
    let problem = #expect(throws: LineCoding.Unreadable.self) {
      try LineCoding.message(MethodMessage.self, in: Array("Starting collage…\u{1B}[0m".utf8))
    }
    #expect(problem?.excerpt == "Starting collage…␛[0m")
  }

  @Test func bytesThatAreNoTextAreRubbishAndNothingWorse() {
    #expect(throws: LineCoding.Unreadable.self) {
      try LineCoding.message(MethodMessage.self, in: [0xFF, 0xFE, 0x00, 0x7B])
    }
  }

  @Test func tooDeepNestingIsRubbishAndNothingWorse() {
    let deep = String(repeating: "[", count: 200_000)
    #expect(throws: LineCoding.Unreadable.self) {
      try LineCoding.message(MethodMessage.self, in: Array(#"{"type":"answer","x":\#(deep)"#.utf8))
    }
  }

  @Test func anExcerptIsShort() {
    let line = Array(String(repeating: "é", count: 500).utf8)
    #expect(LineCoding.excerpt(of: line, characters: 5) == "ééééé…")
  }

  @Test func aMessageIsOneLineWhateverItsTexts() throws {
    let message = HostMessage.prepare(
      Request(number: 1, language: "nl", session: [:], texts: ["a": "een\ntwee/drie"]))
    let line = try LineCoding.line(for: message)
    #expect(line.filter { $0 == 0x0A }.count == 1)
    #expect(String(decoding: line, as: UTF8.self).contains(#"een\ntwee/drie"#))
  }

  @Test func aLineOfSpacesIsBlank() {
    #expect(LineCoding.isBlank(Array(" \t\r".utf8)))
    #expect(!LineCoding.isBlank(Array(" x".utf8)))
  }
}
