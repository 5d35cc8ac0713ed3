import MethodKit
import Testing

@Suite struct ValueFieldsTests {
  private enum Frame: String { case single, nowDream = "now-dream" }

  private let input: Value = [
    "frame": "now-dream", "words": ["thuis", "tuin"], "votes-each": 3, "senses": true,
    "report-by": "2014-06-10", "start": "14:00", "elements": [["text": "Tuin"], "geen record"],
  ]

  @Test func fieldsAreReadByNameAndType() {
    #expect(input.choice("frame", or: Frame.single) == .nowDream)
    #expect(input.texts("words") == ["thuis", "tuin"])
    #expect(input.int("votes-each") == 3)
    #expect(input.bool("senses") == true)
    #expect(input.date("report-by") == CalendarDate("2014-06-10"))
    #expect(input.time("start") == ClockTime("14:00"))
    #expect(input.records("elements").map { $0.text("text") } == ["Tuin"])
  }

  @Test func whatIsAbsentReadsAsNone() {
    #expect(input.texts("no-such-list").isEmpty)
    #expect(input.int("frame") == nil)
    #expect(input.choice("words", or: Frame.single) == .single)
    #expect(Value.null.records("x").isEmpty)
  }

  @Test func theSessionsFieldsAreReadOnce() {
    let session = SessionDetails([
      "title": "Ons huis", "date": "2014-05-13", "start": "14:00", "duration": 85, "expected": 7,
      "facilitators": [["name": "Facilitator 1", "role": "activiteitenbegeleider"]],
    ])
    #expect(session.title == "Ons huis")
    #expect(session.end == ClockTime("15:25"))
    #expect(session.expected == 7)
    #expect(session.facilitators == [.init(name: "Facilitator 1", role: "activiteitenbegeleider")])
    #expect(session.location == nil)
  }
}
