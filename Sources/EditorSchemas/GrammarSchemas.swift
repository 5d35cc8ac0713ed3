import FolderMethods
import MethodDocument

/// Makes JSON Schemas of the blocks that a folder's sheets are written in.
struct GrammarSchemas {
  let language: WordingLanguage

  /// What every sheet and block refers to, by name.
  var definitions: [String: Value] {
    [
      "text": text, "expression": ["type": "string"], "picture": picture, "blocks": blocks,
      "sheet": sheet, "copies": copies, "wording": wording,
    ]
  }

  private let text = SchemaValue.any(of: [
    SchemaValue.words, ["type": "null"],
    ["type": "object", "properties": ["text": ["type": "string"], "count": SchemaValue.words]],
  ])

  private let picture: Value = SchemaValue.any(of: [
    ["type": ["string", "null"]],
    SchemaValue.object([
      "pictogram": ["type": "string"], "art": ["type": "string"], "photo": ["type": "string"],
      "alt": SchemaValue.reference("text"),
    ]),
  ])

  private let copies = SchemaValue.any(of: [
    SchemaValue.choice(SheetGrammar.copyWords), ["type": "integer", "minimum": 1],
    SchemaValue.object(
      [
        "per": SchemaValue.choice(["participant", "listener", "facilitator", "group"]),
        "of": ["type": "integer"], "spare": ["type": "integer"],
      ], required: ["per"]),
  ])

  private let wording = SchemaValue.object(
    ["nl": ["type": "string"], "en": ["type": "string"]], required: ["nl", "en"])

  /// What every item of a list may say.
  private let itemKeys: [String: Value] = [
    "each": SchemaValue.reference("expression"), "as": ["type": "string"],
    "when": SchemaValue.reference("expression"),
  ]

  /// A block has the key of its name; which of them it is, its other fields follow.
  private var blocks: Value {
    let group = itemKeys.merging(["blocks": SchemaValue.reference("blocks")]) { $1 }
    let kinds = BlockGrammar.all.map { block in
      SchemaValue.object(
        properties([block.main] + block.fields).merging(itemKeys) { own, _ in own },
        required: [block.main.name], description: block.meaning.text(in: language))
    }
    return SchemaValue.array(
      of: SchemaValue.any(of: kinds + [SchemaValue.object(group, required: ["blocks"])]))
  }

  private var sheet: Value {
    let fields = SheetGrammar.record.fields
    let hold = SchemaValue.object(
      ["until": SchemaValue.reference("expression"), "why": SchemaValue.reference("wording")],
      required: ["until", "why"])
    return SchemaValue.object(
      properties(fields).merging(itemKeys) { own, _ in own }.merging(["hold": hold]) { $1 },
      required: fields.filter(\.isRequired).map(\.name))
  }

  func record(_ grammar: RecordGrammar) -> Value {
    SchemaValue.object(properties(grammar.fields).merging(itemKeys) { own, _ in own })
  }

  private func properties(_ fields: [FieldGrammar]) -> [String: Value] {
    Dictionary(
      fields.map { ($0.name, kind($0.kind).described($0.meaning.text(in: language))) },
      uniquingKeysWith: { first, _ in first })
  }

  private func kind(_ kind: FieldGrammar.Kind) -> Value {
    switch kind {
    case .text: SchemaValue.reference("text")
    case .picture: SchemaValue.reference("picture")
    case .number: ["type": ["integer", "string"]]
    case .measure: ["type": "number"]
    case .bool: SchemaValue.bool
    case .choice(let words):
      SchemaValue.any(of: [SchemaValue.choice(words), ["type": "string", "pattern": "\\{\\{"]])
    case .clock, .string: SchemaValue.words
    case .blocks: SchemaValue.reference("blocks")
    case .texts, .cells: list(SchemaValue.reference("text"))
    case .records(let grammar):
      list(
        grammar.wordsField == nil
          ? record(grammar) : SchemaValue.any(of: [SchemaValue.words, record(grammar)]))
    case .record(let grammar): record(grammar)
    case .rows:
      list(SchemaValue.object(itemKeys.merging(["cells": ["type": "array"]]) { $1 }))
    case .copies: SchemaValue.reference("copies")
    }
  }

  /// A list, or an expression that gives one.
  private func list(_ item: Value) -> Value {
    SchemaValue.any(of: [SchemaValue.array(of: item), ["type": ["string", "null"]]])
  }
}
