import FolderMethods
public import MethodDocument
import Sessions

/// The JSON Schema of a `method.yaml`, by which an editor completes and checks it.
public enum ManifestSchema {
  /// - Parameter language: In which the keys are explained.
  public static func make(language: WordingLanguage) -> Value {
    let grammar = GrammarSchemas(language: language)
    let keys = KeySchemas(language: language)
    let sheets = SchemaValue.array(of: SchemaValue.reference("sheet")).orNothing
    let fieldList = SchemaValue.reference("fields").orNothing
    let parts: [String: Value] = [
      "phases": SchemaValue.array(
        of: keys.object(
          ManifestGrammar.phase, parts: ["when": SchemaValue.object(ofAll: SchemaValue.words)])),
      "input": fieldList, "results": fieldList, "sheets": sheets, "summaries": sheets,
      "checks": SchemaValue.array(
        of: keys.object(
          ManifestGrammar.check,
          parts: ["say": SchemaValue.reference("wording"), "do": SchemaValue.reference("wording")])
      ).orNothing,
      "outcome": SchemaValue.object([
        "themes": list(of: OutcomeTemplate.theme, grammar),
        "statements": list(of: OutcomeTemplate.statement, grammar),
        "agreements": list(of: OutcomeTemplate.agreement, grammar),
      ]).orNothing,
    ]
    var schema =
      keys.object(ManifestGrammar.common + ManifestGrammar.ofFolder, parts: parts).record ?? [:]
    schema["$schema"] = SchemaValue.dialect
    schema["title"] = "Werkvorm: method.yaml"
    schema["definitions"] = .record(
      grammar.definitions.merging(["fields": fields(keys)]) { first, _ in first })
    return .record(schema)
  }

  private static func list(of grammar: RecordGrammar, _ schemas: GrammarSchemas) -> Value {
    SchemaValue.any(of: [
      SchemaValue.array(of: schemas.item(grammar)), ["type": ["string", "null"]],
    ])
  }

  /// The fields that a method asks for.
  private static func fields(_ keys: KeySchemas) -> Value {
    // One text alone counts as Dutch and as English.
    let text = SchemaValue.any(of: [SchemaValue.words, KeySchemas.localized])
    let gate = keys.object(ManifestGrammar.gate, parts: [:], allowsNothing: true)
    return SchemaValue.array(
      of: keys.object(
        ManifestGrammar.field,
        parts: [
          "label": text, "help": text, "fields": SchemaValue.reference("fields"),
          "gate": SchemaValue.any(of: [gate, SchemaValue.array(of: gate)]),
        ], allowsNothing: true))
  }
}
