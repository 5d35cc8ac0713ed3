import MethodDocument
import Testing

@testable import MethodProtocol

@Suite struct TolerantDecodingTests {
  @Test func aMethodMayAnswerWithSheetsAlone() throws {
    let message = try LineCoding.message(
      MethodMessage.self, in: Array(#"{"type":"answer","sheets":[]}"#.utf8))
    #expect(message == .answer(Answer(sheets: [])))
  }

  @Test func aRequestMayLeaveOutWhatHasADefault() throws {
    let message = try LineCoding.message(
      HostMessage.self, in: Array(#"{"type":"prepare","request":4,"language":"nl"}"#.utf8))
    #expect(message == .prepare(Request(number: 4, language: "nl", session: [:])))
  }

  @Test func aPrintOptionOfALaterVersionCountsAsTheUsualOne() throws {
    let line = #"{"ink":"gold","size":"huge","paper":"b5","pictograms":false}"#
    let options = try LineCoding.message(PrintSettings.self, in: Array(line.utf8))
    #expect(options == PrintSettings(pictograms: false))
  }

  @Test func anUnknownTypeNamesTheKnownOnes() {
    let problem = #expect(throws: LineCoding.Unreadable.self) {
      try LineCoding.message(MethodMessage.self, in: Array(#"{"type":"answr"}"#.utf8))
    }
    #expect(
      problem?.reason.contains(#"unknown type "answr"; it is one of "hello", "answer""#) == true)
  }

  @Test func aFaultDeepInAMessageIsNamedByItsPath() {
    let line = #"{"type":"answer","sheets":[{"id":"a","title":"A","reader":"dog"}]}"#
    let problem = #expect(throws: LineCoding.Unreadable.self) {
      try LineCoding.message(MethodMessage.self, in: Array(line.utf8))
    }
    #expect(problem?.reason.hasSuffix("at sheets.0.reader") == true)
  }

  @Test func anotherVersionIsRefusedAndBothAreNamed() throws {
    #expect(VersionMismatch(name: "werkvorm", version: 1) == nil)
    let mismatch = try #require(VersionMismatch(name: "werkvorm", version: 2))
    #expect(mismatch.description == "the other end speaks werkvorm 2, this end speaks werkvorm 1")
    #expect(VersionMismatch(name: "other", version: 1) != nil)
  }
}
