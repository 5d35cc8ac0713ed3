import MethodKit
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("nl", "dinsdag 13 mei 2014"), ("nl-NL", "dinsdag 13 mei 2014"),
    ("en", "Tuesday 13 May 2014"), ("ar", "الثلاثاء، 13 مايو 2014"), ("tr", "13 Mayıs 2014 Salı"),
  ])
  func aDayIsSaidInWords(language: String, words: String) throws {
    let day = try #require(CalendarDate("2014-05-13"))
    #expect(day.words(in: language) == words)
  }

  @Test func aDayCanBeSaidWithoutItsWeekday() throws {
    #expect(try #require(CalendarDate("2016-02-29")).shortWords(in: "nl") == "29 februari 2016")
  }

  @Test func aLanguageWithoutWordsGetsFigures() throws {
    #expect(try #require(CalendarDate("2014-05-13")).words(in: "pl") == "2014-05-13")
  }

  // Weekdays: the calendar of 2000 (a leap year by the rule of 400), 1900 and a far year.
  @Test(arguments: [
    ("2000-01-01", 5), ("2000-02-29", 1), ("2000-03-01", 2), ("1900-03-01", 3), ("2024-12-31", 1),
    ("2025-01-01", 2),
  ])
  func aDayKnowsItsWeekday(text: String, weekday: Int) throws {
    #expect(try #require(CalendarDate(text)).weekday == weekday)
  }

  @Test(arguments: [
    "2014-02-29", "1900-02-29", "2014-13-01", "2014-00-10", "2014-04-31", "13-05-2014", "2014-5-13",
    "2014-05-13T10:00", "", "2014-+5-13",
  ])
  func whatIsNoDayIsRefused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func aClockTimeIsSaidAsTheLanguageWritesIt() throws {
    let time = try #require(ClockTime("14:00"))
    #expect(time.words(in: "nl") == "14.00 uur")
    #expect(time.words(in: "en") == "14:00")
  }
}
