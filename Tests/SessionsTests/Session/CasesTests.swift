import MethodDocument
import Testing

@testable import Sessions

@Suite("The cases from the reports")
struct CasesTests {
  @Test("load without a problem or a warning", arguments: Fixtures.cases)
  func loadsClean(name: String) throws {
    let session = try Fixtures.load(case: name)
    #expect(session.warnings.map(\.code) == [])
    #expect(session.hasResults)
  }

  @Test("A scalar is read by its field's type")
  func readsScalarsByType() throws {
    let collage = try Fixtures.load(case: "leeuwenhoek-collage")
    let sharing = collage.results["collages"]?.list?.map { $0["sharing"]?.text }
    #expect(sharing == ["yes", "yes", "group", "no", "yes", "yes", "no"])
    #expect(collage.details.date == "2014-04-08")
    #expect(collage.details.start == "10:00")
    #expect(collage.print == PrintSettings(size: .large))
  }

  @Test("Attendance comes from the fields for clients and listeners, or from who is expected")
  func countsAttendance() throws {
    #expect(
      try Fixtures.load(case: "leeuwenhoek-mirror-meeting").attendance
        == Attendance(participants: 7, listeners: 11, facilitators: 2))
    #expect(
      try Fixtures.load(case: "leeuwenhoek-dream-image").attendance
        == Attendance(participants: 7, listeners: 0, facilitators: 2))
  }
}
