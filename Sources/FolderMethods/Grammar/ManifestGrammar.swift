import MethodDocument
import Sessions

/// The keys of a `method.yaml`, and of its parts that are no sheets.
public enum ManifestGrammar {
  /// What every method says of itself.
  public static let common: [KeyGrammar] = [
    KeyGrammar(
      "id", .id, required: true, nl: "De naam in kleine letters; ook de naam van de map.",
      en: "The name in small letters; also the folder's name."),
    KeyGrammar(
      "version", .number(least: 1), usual: "1", nl: "Hoog dit op bij elke nieuwe versie.",
      en: "Raise it with every new version."),
    KeyGrammar(
      "kind", .choice(["folder", "program"]), required: true,
      nl: "folder: alles staat in deze map. program: een programma maakt de vellen.",
      en: "folder: all is said in this folder. program: a program makes the sheets."),
    KeyGrammar(
      "run", .text, nl: "Het programma, bij kind: program.", en: "The program, with kind: program."),
    KeyGrammar(
      "name", .textByLanguage, required: true, nl: "Hoe de werkvorm heet.",
      en: "What the work form is called."),
    KeyGrammar("author", .text, nl: "Wie de werkvorm maakte.", en: "Who made the work form."),
    KeyGrammar(
      "purpose", .textByLanguage, required: true, nl: "Waar de werkvorm voor is.",
      en: "What the work form is for."),
    KeyGrammar(
      "minutes", .number(least: 1), required: true, nl: "Hoe lang een bijeenkomst duurt.",
      en: "How long a meeting takes."),
    KeyGrammar(
      "group", .range(least: 1), required: true, nl: "Voor hoeveel mensen.",
      en: "For how many people."),
    KeyGrammar(
      "group-note", .textByLanguage, nl: "Voor wie vooral, en hoe u mensen vraagt.",
      en: "For whom above all, and how to invite people."),
    KeyGrammar(
      "materials", .ids, nl: "Wat klaarligt; de woorden staan in texts, onder materials.",
      en: "What to have ready; the words stand in texts, under materials."),
    KeyGrammar(
      "phases", .part(Wording(nl: "lijst van delen", en: "list of phases")), required: true,
      nl: "De delen van de bijeenkomst; de woorden staan in texts, onder phases.",
      en: "The phases; the words stand in texts, under phases."),
    KeyGrammar(
      "input", .part(Wording(nl: "lijst van velden", en: "list of fields")),
      nl: "Wat de begeleider vooraf invult.", en: "What the facilitator fills in before."),
    KeyGrammar(
      "results", .part(Wording(nl: "lijst van velden", en: "list of fields")),
      nl: "Wat de begeleider achteraf invult.", en: "What the facilitator fills in afterwards."),
    KeyGrammar(
      "only-for", .choice(["group", "staff"]), nl: "Hoe ver gedeelde resultaten hoogstens gaan.",
      en: "How far shared results reach at the most."),
    KeyGrammar(
      "texts", .languages, required: true, nl: "De talen waarin er teksten zijn.",
      en: "The languages that there are texts in."),
  ]

  /// What only a folder says.
  public static let ofFolder: [KeyGrammar] = [
    KeyGrammar(
      "sheets", .part(Wording(nl: "lijst van vellen", en: "list of sheets")),
      nl: "Wat er voor de bijeenkomst geprint wordt.", en: "What is printed before the meeting."),
    KeyGrammar(
      "summaries", .part(Wording(nl: "lijst van vellen", en: "list of sheets")),
      nl: "Wat er na de bijeenkomst geprint wordt.", en: "What is printed after the meeting."),
    KeyGrammar(
      "checks", .part(Wording(nl: "lijst van controles", en: "list of checks")),
      nl: "Wat de moeite waard is om te zeggen.", en: "What is worth saying."),
    KeyGrammar(
      "outcome", .part(Wording(nl: "groep velden", en: "group of fields")),
      nl: "Wat een volgende werkvorm van deze kan overnemen.",
      en: "What a next work form can take over from this one."),
  ]

  public static let phase: [KeyGrammar] = [
    KeyGrammar(
      "id", .id, required: true, nl: "De naam van het deel; de woorden staan in texts.",
      en: "The phase's name; its words stand in texts."),
    KeyGrammar(
      "minutes", .number(least: 1), required: true, nl: "Hoe lang het duurt.",
      en: "How long it takes."),
    KeyGrammar(
      "picture", .pictogram, nl: "Het plaatje in het draaiboek.", en: "Its picture in the script."),
    KeyGrammar(
      "at", .choice(["before", "during", "after"]), usual: "during",
      nl: "before: voordat de groep er is. after: als de groep weg is.",
      en: "before: before the group is there. after: when the group has left."),
    KeyGrammar(
      "when", .part(Wording(nl: "`{ veld: woord }`", en: "`{ field: word }`")),
      nl: "Alleen als een veld van input dit woord is.",
      en: "Only where a field of input is this word."),
  ]

  /// A field of `input` or `results`.
  public static let field: [KeyGrammar] = [
    KeyGrammar(
      "id", .id, required: true, nl: "De naam van het veld.", en: "The field's name."),
    KeyGrammar(
      "type", .choice(FieldSchema.FieldType.allCases.map(\.rawValue)), required: true,
      nl: "Wat erin kan.", en: "What it may hold."),
    KeyGrammar(
      "of", .choice(FieldSchema.FieldType.allCases.map(\.rawValue).filter { $0 != "list" }),
      nl: "Wat elk onderdeel is, bij type: list.", en: "What each item is, with type: list."),
    KeyGrammar(
      "fields", .part(Wording(nl: "lijst van velden", en: "list of fields")),
      nl: "De velden van een record.", en: "The fields of a record."),
    KeyGrammar(
      "label", .textByLanguage, nl: "De vraag die de begeleider leest.",
      en: "The question that the facilitator reads."),
    KeyGrammar(
      "help", .textByLanguage, nl: "Een uitleg bij de vraag.", en: "An explanation with it."),
    KeyGrammar(
      "choices", .ids, nl: "Waaruit iemand kiest, bij type: choice.",
      en: "What to choose from, with type: choice."),
    KeyGrammar(
      "required", .bool, usual: "no", nl: "Of het ingevuld moet zijn.",
      en: "Whether it has to be filled in."),
    KeyGrammar(
      "min", .number(least: nil), nl: "Het kleinste getal, of de minste onderdelen of letters.",
      en: "The least number, or the fewest items or letters."),
    KeyGrammar(
      "max", .number(least: nil), nl: "Het grootste getal, of de meeste onderdelen of letters.",
      en: "The greatest number, or the most items or letters."),
    KeyGrammar(
      "default", .value, nl: "Wat het is als niemand iets invult.",
      en: "What it is where nobody fills in anything."),
    KeyGrammar(
      "example", .value, nl: "Wat een nieuw sessiebestand laat zien.",
      en: "What a new session file shows."),
    KeyGrammar(
      "only-for", .choice(["group", "staff"]), nl: "Hoe ver dit veld hoogstens gaat.",
      en: "How far this field reaches at the most."),
    KeyGrammar(
      "gate",
      .part(Wording(nl: "een poort, of een lijst van poorten", en: "a gate, or a list of gates")),
      nl: "Welk veld per record zegt wie het mag zien.",
      en: "Which field of each record says who may see it."),
  ]

  /// What decides for each record of a list who may see it.
  public static let gate: [KeyGrammar] = [
    KeyGrammar(
      "field", .id, required: true, nl: "Het veld dat beslist.", en: "The field that decides."),
    KeyGrammar(
      "group", .ids, nl: "Bij deze woorden ziet de groep het.",
      en: "With these words the group sees it."),
    KeyGrammar(
      "staff", .ids, nl: "Bij deze woorden zien medewerkers het ook.",
      en: "With these words staff see it, too."),
    KeyGrammar(
      "public", .ids, nl: "Bij deze woorden ziet iedereen het.",
      en: "With these words everyone sees it."),
  ]

  /// What every item of a list may say beside its own fields.
  public static let item: [KeyGrammar] = [
    KeyGrammar(
      "each", .list, nl: "Voor elk onderdeel van deze lijst 1 keer.",
      en: "Once for each item of this list."),
    KeyGrammar(
      "as", .id, nl: "Hoe het onderdeel daarbinnen heet; het hoort bij each.",
      en: "What the item is called within; it goes with each."),
    KeyGrammar(
      "when", .condition, nl: "Alleen als dit zo is.", en: "Only where this holds."),
  ]

  public static let hold: [KeyGrammar] = [
    KeyGrammar(
      "until", .condition, required: true, nl: "Het vel wacht tot dit zo is.",
      en: "The sheet waits until this holds."),
    KeyGrammar(
      "why", .textByLanguage, required: true, nl: "Waarom het vel wacht.",
      en: "Why the sheet waits."),
  ]

  public static let check: [KeyGrammar] = [
    KeyGrammar(
      "when", .condition, required: true, nl: "Zeg het alleen als dit zo is.",
      en: "Say it only where this holds."),
    KeyGrammar(
      "say", .textByLanguage, required: true, nl: "Wat er opvalt.", en: "What is worth saying."),
    KeyGrammar(
      "do", .textByLanguage, nl: "Wat de begeleider kan doen.", en: "What the facilitator can do."),
    KeyGrammar(
      "level", .choice(Diagnostic.Severity.allCases.map(\.rawValue)), usual: "warning",
      nl: "Bij error wordt er niets geprint; note is alleen goed om te weten.",
      en: "With error nothing is printed; note is only good to know."),
    KeyGrammar(
      "at", .id, nl: "Over welk veld het gaat, zoals results.wishes.",
      en: "Which field it is about, such as results.wishes."),
    KeyGrammar(
      "during", .choice(["prepare", "summary"]),
      nl: """
        Alleen bij het voorbereiden of bij de samenvatting. Anders bij allebei, of alleen bij de \
        samenvatting als het gaat over results, audience, people of held-back.
        """,
      en: """
        Only when preparing or at the summary. Else at both, or only at the summary where it is \
        about results, audience, people or held-back.
        """),
    KeyGrammar(
      "each", .list, nl: "Kijk het na voor elk onderdeel van deze lijst.",
      en: "Look at each item of this list."),
    KeyGrammar(
      "as", .id, nl: "Hoe het onderdeel daarbinnen heet.", en: "What the item is called within."),
  ]
}

extension [KeyGrammar] {
  public var names: [String] { map(\.name) }
}
