public import MethodDocument

extension CalendarDate {
  /// The day in words with its weekday, `dinsdag 13 mei 2014`; as `2014-05-13` in a language whose
  /// words are not known here.
  public func words(in language: String) -> String {
    guard let table = DateWords.table(for: language) else { return description }
    return table.full(table.weekdays[weekday], day, table.months[month - 1], year)
  }

  /// The day in words without its weekday, `13 mei 2014`.
  public func shortWords(in language: String) -> String {
    guard let table = DateWords.table(for: language) else { return description }
    return "\(day) \(table.months[month - 1]) \(year)"
  }
}

extension ClockTime {
  /// The time as it stands in a sentence: `14.00 uur` in Dutch (Taalunie), else `14:00`.
  public func words(in language: String) -> String {
    guard language.lowercased() == "nl" || language.lowercased().hasPrefix("nl-") else {
      return description
    }
    return description.split(separator: ":").joined(separator: ".") + " uur"
  }
}
