import Foundation
import MethodDocument
import Testing

@Suite("Copies")
struct CopiesTests {
  private let attendance = Attendance(participants: 7, listeners: 11, facilitators: 2)

  @Test(
    "count who comes, and two spare",
    arguments: [
      (Copies.once, 1), (.count(3), 3), (.perParticipant, 9), (.perListener, 13),
      (.perFacilitator, 2), (.perGroup(of: 4, spare: 0), 2), (.perGroup(of: 3, spare: 1), 4),
    ])
  func number(_ copies: Copies, _ number: Int) {
    #expect(copies.number(in: attendance) == number)
  }

  @Test("are never fewer than one")
  func one() {
    #expect(Copies.perFacilitator.number(in: Attendance(participants: 0, facilitators: 0)) == 1)
  }

  @Test(
    "come back from JSON as they went",
    arguments: [
      Copies.once, .count(3), .perParticipant, .perListener(spare: 0), .perFacilitator,
      .perGroup(of: 4, spare: 1),
    ])
  func roundTrip(_ copies: Copies) throws {
    let data = try JSONEncoder().encode(copies)
    #expect(try JSONDecoder().decode(Copies.self, from: data) == copies)
  }

  @Test(
    "are no more than a printer could want",
    arguments: [
      #"{"count": 1000000000}"#, #"{"count": 0}"#, #"{"count": -1}"#,
      #"{"per": "participant", "spare": 1000000000}"#, #"{"per": "group", "of": 0}"#,
      #"{"per": "listener", "spare": -1}"#,
    ])
  func bounded(_ json: String) {
    #expect(throws: OutOfBounds.self) {
      try JSONDecoder().decode(Copies.self, from: Data(json.utf8))
    }
  }
}
