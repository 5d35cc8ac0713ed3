import MethodDocument
import MethodTestKit
import Testing

struct SpiegelPanelPhasesTests {
  private let folder = MethodFolder("spiegel-panel")

  @Test(arguments: [("panel", 90), ("mirror", 120)])
  func eachMeetingHasPhasesOfItsOwn(meeting: String, minutes: Int) throws {
    let phases = try folder.manifest().records("phases").filter {
      $0["at"] == nil && $0["when"]?.text("meeting") == meeting
    }
    #expect(phases.compactMap { $0.int("minutes") }.reduce(0, +) == minutes)
  }
}
