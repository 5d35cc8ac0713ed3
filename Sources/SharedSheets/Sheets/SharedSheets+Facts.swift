import MethodDocument
import MethodKit

extension SharedSheets {
  /// Day and hours of the meeting; the hours alone where the day is not known.
  var dayAndClock: [Inline] {
    let clock = texts.inlines(
      "fact.clock",
      ["start": [.text("\(schedule.start)")], "end": [.text("\(schedule.end)")]])
    guard let date = session.date else { return clock }
    return texts.inlines("fact.day-and-clock", ["day": texts.date(date), "clock": clock])
  }

  /// The place with its house; nil where neither is known.
  var place: [Inline]? {
    let parts = [session.location, session.organisation].compactMap { $0 }.map(own)
    guard !parts.isEmpty else { return nil }
    return Array(parts.joined(separator: texts.inlines("host.list.separator")))
  }

  /// Whom to ask: the facilitators, or a line to write a name on.
  @BlockBuilder
  var whomToAsk: [Block] {
    let names = session.facilitators.map(\.name).filter { !$0.isEmpty }.map(own)
    if names.isEmpty {
      Paragraph(texts["ask.question"], picture: SharedPictogram.question.picture)
      WritingLines(texts["ask.line"], count: 1)
    } else {
      let ask = texts.inlines("ask.names", ["names": texts.joined(names, by: .or)])
      Paragraph(
        Text((texts.inlines("ask.question") + [.text(" ")] + ask).joiningWords()),
        picture: SharedPictogram.question.picture)
    }
  }
}
