import MethodDocument

/// The fields that every session file has, whatever its method (session-format.md).
public enum SharedFields {
  /// The most people that a meeting is printed for.
  static let mostPeople = 10_000

  public static let topLevel = [
    "method", "language", "session", "print", "participants", "input", "results",
  ]

  public static let session: [FieldSchema] = [
    FieldSchema(
      "title", .text,
      label: LocalizedText(nl: "Hoe heet de bijeenkomst?", en: "What is the session called?"),
      isRequired: true, max: 120, example: "Ons huis over een jaar"),
    FieldSchema(
      "theme", .text,
      label: LocalizedText(nl: "Waarover gaat het?", en: "What is it about?"), max: 200,
      example: "Een veilig gevoel"),
    FieldSchema(
      "organisation", .text,
      label: LocalizedText(nl: "Welke organisatie?", en: "Which organisation?"), max: 200),
    FieldSchema(
      "location", .text, label: LocalizedText(nl: "Waar?", en: "Where?"), max: 200,
      example: "De huiskamer"),
    FieldSchema(
      "date", .date, label: LocalizedText(nl: "Op welke dag?", en: "On which day?"),
      example: "2026-05-13"),
    FieldSchema(
      "start", .time, label: LocalizedText(nl: "Hoe laat begint het?", en: "When does it start?"),
      help: LocalizedText(
        nl: "De onderdelen krijgen dan echte tijden.", en: "The phases then get clock times."),
      example: "14:00"),
    FieldSchema(
      "duration", .int,
      label: LocalizedText(nl: "Hoeveel minuten duurt het?", en: "How many minutes does it take?"),
      help: LocalizedText(
        nl: "De onderdelen van de methode worden hierop aangepast.",
        en: "The method's phases are scaled to it."),
      min: 5, max: 1440),
    FieldSchema(
      "audience", .choice, label: LocalizedText(nl: "Voor wie?", en: "For whom?"),
      choices: ["clients", "staff", "family", "volunteers", "joint", "council"],
      defaultValue: "clients", example: "clients"),
    FieldSchema(
      "expected", .int,
      label: LocalizedText(nl: "Hoeveel mensen verwacht u?", en: "How many people do you expect?"),
      help: LocalizedText(
        nl: "Dit bepaalt hoeveel er geprint wordt.", en: "This decides how much is printed."),
      min: 1, max: mostPeople),
    FieldSchema(
      "facilitators", .list, label: LocalizedText(nl: "Wie begeleiden?", en: "Who facilitates?"),
      max: 50, element: .record, fields: facilitator),
  ]

  private static let facilitator: [FieldSchema] = [
    FieldSchema(
      "name", .text, label: LocalizedText(nl: "Naam", en: "Name"), isRequired: true, max: 100,
      example: "Begeleider 1"),
    FieldSchema(
      "role", .text, label: LocalizedText(nl: "Functie", en: "Role"), max: 100,
      example: "activiteitenbegeleider"),
    FieldSchema(
      "hierarchical", .bool,
      label: LocalizedText(
        nl: "Heeft deze persoon iets te zeggen over de cliënten?",
        en: "Does this person stand above the clients?"),
      defaultValue: false, example: false),
  ]

  public static let print: [FieldSchema] = [
    FieldSchema(
      "size", .choice, label: LocalizedText(nl: "Grote letters?", en: "Large letters?"),
      choices: PrintSize.allCases.map(\.rawValue), defaultValue: "standard",
      example: "standard"),
    FieldSchema(
      "ink", .choice,
      label: LocalizedText(nl: "In kleur, in grijs of zuinig?", en: "Colour, grey or saving ink?"),
      choices: InkMode.allCases.map(\.rawValue), defaultValue: "colour",
      example: "colour"),
    FieldSchema(
      "paper", .choice,
      label: LocalizedText(
        nl: "Wat is het grootste papier in de printer?",
        en: "What is the largest paper in the printer?"),
      choices: ["a4", "a3"], defaultValue: "a4", example: "a4"),
    FieldSchema(
      "pictograms", .bool,
      label: LocalizedText(nl: "Plaatjes naast de tekst?", en: "Pictures beside the text?"),
      defaultValue: true, example: true),
  ]

  public static let participant: [FieldSchema] = [
    FieldSchema(
      "name", .text, label: LocalizedText(nl: "Naam", en: "Name"), isRequired: true, max: 100,
      example: "Mevrouw A."),
    FieldSchema(
      "role", .text, label: LocalizedText(nl: "Rol", en: "Role"), max: 100, example: "bewoner"),
    FieldSchema(
      "language", .text,
      label: LocalizedText(nl: "Taal, zoals nl of tr", en: "Language, such as nl or tr")),
    FieldSchema(
      Consent.key, .bool,
      label: LocalizedText(
        nl: "Mag de naam genoemd worden?", en: "May the name be mentioned?"),
      defaultValue: false),
    visibility,
  ]

  static let visibility = FieldSchema(
    Consent.visibilityKey, .choice,
    label: LocalizedText(nl: "Wie mag het zien?", en: "Who may see it?"),
    choices: Audience.allCases.map(\.rawValue), defaultValue: "group", example: "group")
}
