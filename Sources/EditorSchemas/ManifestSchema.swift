import FolderMethods
public import MethodDocument
import Sessions

/// The JSON Schema of a `method.yaml`, by which an editor completes and checks it.
public enum ManifestSchema {
  /// - Parameter language: In which the keys are explained.
  public static func make(language: WordingLanguage) -> Value {
    let grammar = GrammarSchemas(language: language)
    func key(_ schema: Value, _ nl: String, _ en: String) -> Value {
      schema.described(Wording(nl: nl, en: en).text(in: language))
    }
    let properties: [String: Value] = [
      "id": key(
        id, "De naam in kleine letters; ook de naam van de map.",
        "The name in small letters; also the folder's name."),
      "version": key(
        ["type": "integer", "minimum": 1], "Hoog dit op bij elke nieuwe versie.",
        "Raise it with every new version."),
      "kind": key(
        SchemaValue.choice(["folder", "program"]),
        "folder: alles staat in deze map. program: een programma maakt de vellen.",
        "folder: all is said in this folder. program: a program makes the sheets."),
      "run": key(
        ["type": "string"], "Het programma, bij kind: program.", "The program, with kind: program."),
      "name": key(localized, "Hoe de werkvorm heet.", "What the work form is called."),
      "purpose": key(localized, "Waar de werkvorm voor is.", "What the work form is for."),
      "minutes": key(
        ["type": "integer", "minimum": 1], "Hoe lang een bijeenkomst duurt.",
        "How long a meeting takes."),
      "group": key(
        SchemaValue.object(
          ["min": ["type": "integer"], "max": ["type": "integer"]], required: ["min", "max"]),
        "Voor hoeveel mensen.", "For how many people."),
      "group-note": localized,
      "materials": key(
        SchemaValue.array(of: id), "Wat klaarligt; de woorden staan in texts, onder materials.",
        "What to have ready; the words stand in texts, under materials."),
      "phases": key(
        SchemaValue.array(of: phase),
        "De delen van de bijeenkomst; de woorden staan in texts, onder phases.",
        "The phases; the words stand in texts, under phases."),
      "input": key(
        SchemaValue.reference("fields"), "Wat de begeleider vooraf invult.",
        "What the facilitator fills in before."),
      "results": key(
        SchemaValue.reference("fields"), "Wat de begeleider achteraf invult.",
        "What the facilitator fills in afterwards."),
      "only-for": key(
        SchemaValue.choice(["group", "staff"]), "Hoe ver gedeelde resultaten hoogstens gaan.",
        "How far shared results reach at the most."),
      "texts": key(
        SchemaValue.array(of: ["type": "string"], least: 1), "De talen waarin er teksten zijn.",
        "The languages that there are texts in."),
      "sheets": key(
        SchemaValue.array(of: SchemaValue.reference("sheet")),
        "Wat er voor de bijeenkomst geprint wordt.", "What is printed before the meeting."),
      "summaries": key(
        SchemaValue.array(of: SchemaValue.reference("sheet")),
        "Wat er na de bijeenkomst geprint wordt.", "What is printed after the meeting."),
      "checks": key(
        SchemaValue.array(of: check), "Wat de moeite waard is om te zeggen.",
        "What is worth saying."),
      "outcome": SchemaValue.object([
        "themes": parts(OutcomeTemplate.theme, grammar),
        "statements": parts(OutcomeTemplate.statement, grammar),
        "agreements": parts(OutcomeTemplate.agreement, grammar),
      ]),
    ]
    var schema =
      SchemaValue.object(
        properties,
        required: ["id", "kind", "name", "purpose", "minutes", "group", "phases", "texts"]
      ).record ?? [:]
    schema["$schema"] = SchemaValue.dialect
    schema["title"] = "Werkvorm: method.yaml"
    schema["definitions"] = .record(
      grammar.definitions.merging(["fields": fields]) { first, _ in first })
    return .record(schema)
  }

  private static let id: Value = ["type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"]

  private static let localized: Value = [
    "type": "object", "additionalProperties": ["type": "string"],
  ]

  private static let phase = SchemaValue.object(
    [
      "id": id, "minutes": ["type": "integer", "minimum": 1], "picture": ["type": "string"],
      "at": SchemaValue.choice(["before", "during", "after"]), "when": ["type": "object"],
    ], required: ["id", "minutes"])

  private static let check = SchemaValue.object(
    [
      "when": SchemaValue.reference("expression"), "each": SchemaValue.reference("expression"),
      "as": ["type": "string"], "at": ["type": "string"],
      "level": SchemaValue.choice(Diagnostic.Severity.allCases.map(\.rawValue)),
      "during": SchemaValue.choice(["prepare", "summary"]),
      "say": SchemaValue.reference("wording"), "do": SchemaValue.reference("wording"),
    ], required: ["when", "say"])

  private static func parts(_ grammar: RecordGrammar, _ schemas: GrammarSchemas) -> Value {
    SchemaValue.any(of: [SchemaValue.array(of: schemas.record(grammar)), ["type": "string"]])
  }

  /// The fields that a method asks for.
  private static let fields = SchemaValue.array(
    of: SchemaValue.object(
      [
        "id": id,
        "type": SchemaValue.choice(FieldSchema.FieldType.allCases.map(\.rawValue)),
        "of": SchemaValue.choice(
          FieldSchema.FieldType.allCases.map(\.rawValue).filter { $0 != "list" }),
        "label": SchemaValue.any(of: [["type": "string"], localized]),
        "help": SchemaValue.any(of: [["type": "string"], localized]),
        "choices": SchemaValue.array(of: SchemaValue.words), "required": SchemaValue.bool,
        "min": ["type": "integer"], "max": ["type": "integer"],
        "default": [:], "example": [:],
        "fields": SchemaValue.reference("fields"),
        "only-for": SchemaValue.choice(["group", "staff"]),
        "gate": SchemaValue.any(of: [
          ["type": "object"], SchemaValue.array(of: ["type": "object"]),
        ]),
      ], required: ["id", "type"]))
}
