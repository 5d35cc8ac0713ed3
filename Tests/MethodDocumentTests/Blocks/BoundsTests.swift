import Foundation
import MethodDocument
import Testing

@Suite("The bounds of numbers")
struct BoundsTests {
  @Test(
    "outside which a block in JSON is refused, with the name of the field",
    arguments: [
      (#"{"type": "table", "columns": [], "empty-rows": -1}"#, "empty-rows"),
      (#"{"type": "table", "columns": [{"title": "x", "weight": 1e300}]}"#, "columns.0.weight"),
      (#"{"type": "question", "text": "?", "lines": 1000000000}"#, "lines"),
      (#"{"type": "writing-lines", "count": 1000000000}"#, "count"),
      (#"{"type": "writing-box", "height": 1e300}"#, "height"),
      (#"{"type": "scale", "steps": 1000000000}"#, "steps"),
      (#"{"type": "checklist", "items": [], "columns": 9223372036854775807}"#, "columns"),
      (
        #"{"type": "agreements", "words": {"who": "w", "by": "b", "because": "c", "status": {}}, "#
          + #""empty-items": 9223372036854775807}"#, "empty-items"
      ),
      (#"{"type": "room-plan", "speakers": 9223372036854775807, "listeners": 1}"#, "speakers"),
      (#"{"type": "room-plan", "speakers": 1, "listeners": -1}"#, "listeners"),
      (
        #"{"type": "votes", "items": [{"text": "x", "votes": 9223372036854775807}]}"#,
        "items.0.votes"
      ),
      (#"{"type": "heading", "text": "x", "level": 9223372036854775807}"#, "level"),
    ])
  func refused(_ json: String, _ field: String) throws {
    let error = #expect(throws: OutOfBounds.self) {
      try JSONDecoder().decode(Block.self, from: Data(json.utf8))
    }
    #expect(error?.field == field)
    #expect(error?.description.hasPrefix("\"\(field)\" is ") == true)
  }

  @Test(
    "outside which a number of copies is refused",
    arguments: [
      (#"{"count": 9223372036854775807}"#, "count"), (#"{"count": -3}"#, "count"),
      (#"{"per": "participant", "spare": 9223372036854775807}"#, "spare"),
      (#"{"per": "group", "of": 0}"#, "of"),
    ])
  func copies(_ json: String, _ field: String) throws {
    let error = #expect(throws: OutOfBounds.self) {
      try JSONDecoder().decode(Copies.self, from: Data(json.utf8))
    }
    #expect(error?.field == field)
  }

  @Test("to which a value that is made keeps")
  func made() {
    #expect(Table([], emptyRows: -1).emptyRows == 0)
    #expect(WritingLines(count: .max).count == Bounds.lines.upperBound)
    #expect(Scale(.dots, steps: .max).steps == Bounds.steps.upperBound)
    #expect(Checklist([], columns: .min).columns == 1)
    #expect(WritingBox(height: .nan).height == 0)
    #expect(WritingBox(height: .infinity).height == Bounds.height.upperBound)
  }

  @Test(
    "keep the copies of a sheet countable",
    arguments: [
      Copies.count(.max), .perParticipant(spare: .max), .perListener(spare: .max),
      .perGroup(of: .max, spare: .max), .perGroup(of: .min, spare: .min),
    ])
  func countable(_ copies: Copies) {
    let everybody = Attendance(participants: .max, listeners: .max, facilitators: .max)
    #expect((1...200_000).contains(copies.number(in: everybody)))
  }

  @Test("bring the place of a problem within reach, rather than lose the problem")
  func place() throws {
    let json = #"{"file": "a.yaml", "line": -1, "column": 9223372036854775807, "length": -9}"#
    let place = try JSONDecoder().decode(Place.self, from: Data(json.utf8))
    #expect(place == Place(file: "a.yaml", column: Bounds.place.upperBound, length: 0))
  }
}
