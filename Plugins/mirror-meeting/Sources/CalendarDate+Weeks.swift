import MethodKit

extension CalendarDate {
  /// The same day of the week, so many weeks later.
  func adding(weeks: Int) -> CalendarDate {
    (0..<max(weeks, 0) * 7).reduce(self) { date, _ in date.next }
  }

  private var next: CalendarDate {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
      ?? self
  }
}
