import Testing

@testable import Sessions

@Suite("Reading scalars")
struct ScalarReadingTests {
  @Test(
    "Only days of the calendar are dates",
    arguments: [
      ("2014-05-13", true), ("2024-02-29", true), ("2023-02-29", false), ("2014-13-01", false),
      ("2014-5-1", false), ("2014-04-31", false), ("0000-01-01", false),
      ("2014-05-13T10:00", false),
    ])
  func readsDates(word: String, isDate: Bool) {
    #expect((ScalarReading.date(word) != nil) == isDate)
  }

  @Test(
    "Times of a person become hh:mm",
    arguments: [
      ("14:00", "14:00"), ("9:05", "09:05"), ("9.30", "09:30"), ("9u30", "09:30"), ("24:00", nil),
      ("10:60", nil), ("840", nil), ("", nil),
    ])
  func readsTimes(word: String, time: String?) {
    #expect(ScalarReading.time(word) == time)
  }

  @Test(
    "Whole numbers only",
    arguments: [
      ("7", 7), ("-2", -2), ("007", 7), ("7.0", nil), ("1_000", nil), ("0x10", nil), ("٣", nil),
      ("99999999999999999999", nil), ("-", nil),
    ])
  func readsNumbers(word: String, number: Int?) {
    #expect(ScalarReading.int(word) == number)
  }
}
