import MethodDocument

extension SharedTexts {
  /// A date in words; what is no date stays as it is written.
  func date(_ written: String) -> [Inline] {
    guard let date = CalendarDate(written) else { return [.text(written)] }
    return inlines(
      "host.date.long",
      [
        "weekday": inlines("host.date.weekday.\(date.weekday)"),
        "day": [.text("\(date.day)")],
        "month": inlines("host.date.month.\(date.month)"),
        "year": [.text("\(date.year)")],
      ])
  }

  enum Conjunction: String { case and, or }

  /// Several things in one phrase: `a, b en c`.
  func joined(_ things: [[Inline]], by conjunction: Conjunction) -> [Inline] {
    guard let last = things.last, things.count > 1 else { return things.first ?? [] }
    let separator = inlines("host.list.separator")
    let first = Array(things.dropLast().joined(separator: separator))
    return inlines("host.list.\(conjunction.rawValue)", ["first": first, "last": last])
  }

  /// A fact after its name in bold: `Wanneer: …`.
  func fact(_ key: String, _ value: [Inline]) -> Text {
    Text(([.strong(self[key].plain + ":"), .text(" ")] + value).joiningWords())
  }
}
