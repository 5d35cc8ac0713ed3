public import MethodDocument
public import Sessions

/// A name by which a sheet reaches data; what `each … as` introduces comes on top.
public struct KnownName: Sendable {
  public var name: String
  public var meaning: Wording
  /// What may stand after a dot; empty where that is free, or nothing may.
  public var fields: [FieldSchema]
  /// True where it is known only in summaries.
  public var isOnlyAfter: Bool

  private init(
    _ name: String, _ fields: [FieldSchema] = [], isOnlyAfter: Bool = false, nl: String, en: String
  ) {
    self.name = name
    self.fields = fields
    self.isOnlyAfter = isOnlyAfter
    meaning = Wording(nl: nl, en: en)
  }

  public static let all: [KnownName] = [
    KnownName("session", session, nl: "de bijeenkomst", en: "the meeting"),
    KnownName(
      "input", nl: "uw velden van input, zoals input.questions",
      en: "your fields of input, such as input.questions"),
    KnownName(
      "results", SharedFields.results, isOnlyAfter: true,
      nl: "uw velden van results, en wat elke werkvorm heeft",
      en: "your fields of results, and what every work form has"),
    KnownName(
      "texts", nl: "woorden uit texts; een lijst daar is hier ook een lijst",
      en: "words from texts; a list there is a list here, too"),
    KnownName(
      "participant", [SharedFields.participant[0]],
      nl: "elke deelnemer op het eigen vel", en: "each participant on their own sheet"),
    KnownName("print", SharedFields.print, nl: "hoe er geprint wordt", en: "how it is printed"),
    KnownName(
      "audience", isOnlyAfter: true, nl: "voor wie de samenvatting is: group, staff of public",
      en: "whom the summary is for: group, staff or public"),
    KnownName(
      "people", isOnlyAfter: true, nl: "wie erbij waren, zoals ‘7 bewoners, 2 facilitators’",
      en: "who was there, such as “7 residents, 2 facilitators”"),
    KnownName(
      "held-back", isOnlyAfter: true,
      nl: "hoeveel er niet gedeeld mag worden, zoals held-back.quotes",
      en: "how much may not be shared, such as held-back.quotes"),
  ]

  /// What a session has, and when it ends.
  static let session: [FieldSchema] =
    SharedFields.session + [
      FieldSchema(
        "end", .time, label: LocalizedText(nl: "Hoe laat is het klaar?", en: "When does it end?"))
    ]
}
