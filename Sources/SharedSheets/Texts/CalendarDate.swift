/// A day of the Gregorian calendar, read from `yyyy-mm-dd`.
struct CalendarDate: Hashable {
  let year: Int
  /// 1 to 12.
  let month: Int
  let day: Int

  /// Nil where the text names no day that exists.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 0, (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  var weekday: Int {
    // Sakamoto's method: January and February count with the year before.
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    let sunday = (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
    return sunday == 0 ? 7 : sunday
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
