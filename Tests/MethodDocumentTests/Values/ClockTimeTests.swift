import MethodDocument
import Testing

@Suite("Clock times")
struct ClockTimeTests {
  @Test("are read as people write them", arguments: ["9:05", "09:05", "09.05"])
  func reading(_ text: String) {
    #expect(ClockTime(text)?.description == "09:05")
  }

  @Test(
    "that are none are refused", arguments: ["24:00", "9:5", "9:60", "half tien", "9", "9:05:00"])
  func refused(_ text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test("go on after midnight")
  func midnight() {
    #expect((ClockTime(minutes: 23 * 60 + 50) + 20).description == "00:10")
    #expect((ClockTime(minutes: 5) + -10).description == "23:55")
  }
}
