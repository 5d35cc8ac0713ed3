/// Words for every text of the host that a block may want.
enum HostTexts {
  static let any: [String: String] = {
    let keys = [
      "minutes", "agenda.say", "agenda.ready", "who", "by", "because", "paraphrase",
      "status.todo", "status.doing", "status.done", "status.not-possible", "tone.plus",
      "tone.minus", "tone.wish", "room.speaker", "room.listener", "room.moderator",
      "room.note-taker", "room.entrance", "room.route", "callout.confidential",
      "withheld.items.one", "withheld.items.other", "withheld.quotes.one",
      "withheld.quotes.other", "withheld.pictures.one", "withheld.pictures.other",
    ]
    return Dictionary(uniqueKeysWithValues: keys.map { ("shared.host.\($0)", "‹\($0)›") })
  }()
}
