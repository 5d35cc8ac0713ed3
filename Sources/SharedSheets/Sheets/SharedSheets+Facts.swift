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

  /// Where it is, or else with whom; nil where neither is known.
  var place: [Inline]? { (details.location ?? details.organisation).map(own) }

  /// Whom to ask: the facilitators, or a line to write a name on.
  @BlockBuilder
  var whomToAsk: [Block] {
    let names = details.facilitators.map(\.name).filter { !$0.isEmpty }
    if names.isEmpty {
      Paragraph(words["ask.question"], picture: SharedPicture.question.picture)
      WritingLines(words["ask.line"], count: 1)
    } else {
      let question = words["ask.question"].plain
      let answer = words["ask.names", ["names": texts.either(names)]].plain
      Paragraph(Text("\(question) \(answer)"), picture: SharedPicture.question.picture)
    }
  }
}
