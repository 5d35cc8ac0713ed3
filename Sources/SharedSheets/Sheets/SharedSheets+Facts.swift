import MethodKit

extension SharedSheets {
  /// Day and hours of the meeting; the hours alone where the day is not known.
  var dayAndClock: String {
    let clock = texts.string(
      "fact.clock",
      [
        "start": schedule.start.words(in: texts.language),
        "end": schedule.end.words(in: texts.language),
      ])
    guard let date = details.date else { return clock }
    return texts.string(
      "fact.day-and-clock", ["day": date.words(in: texts.language), "clock": clock])
  }

  /// The place with its house; nil where neither is known.
  var place: [Inline]? {
    let parts = [details.location, details.organisation].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return own(parts.joined(separator: ", "))
  }

  /// Whom to ask: the facilitators, or a line to write a name on.
  @BlockBuilder
  var whomToAsk: [Block] {
    let names = details.facilitators.map(\.name).filter { !$0.isEmpty }
    if names.isEmpty {
      Paragraph(texts["ask.question"], picture: SharedPictogram.question.picture)
      WritingLines(texts["ask.line"], count: 1)
    } else {
      let question = texts.string("ask.question")
      let answer = texts.string("ask.names", ["names": texts.either(names)])
      Paragraph(Text("\(question) \(answer)"), picture: SharedPictogram.question.picture)
    }
  }
}
