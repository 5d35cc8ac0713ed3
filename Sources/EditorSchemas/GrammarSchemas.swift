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

  private var text: Value {
    SchemaValue.any(of: [
      SchemaValue.words.orNothing,
      SchemaValue.object(
        ["text": SchemaValue.words, "count": SchemaValue.words].merging(itemKeys) { own, _ in own },
        required: ["text"]),
    ])
  }

  private let picture: Value = SchemaValue.any(of: [
    SchemaValue.words.orNothing,
    SchemaValue.object([
      "pictogram": SchemaValue.words, "art": SchemaValue.words, "photo": SchemaValue.words,
      "alt": SchemaValue.reference("text"),
    ]),
  ])

  private var copies: Value {
    let number = SheetGrammar.copyNumbers
    return SchemaValue.any(of: [
      SchemaValue.choice(SheetGrammar.copyWords).orNothing,
      SchemaValue.integer(number.lowerBound, number.upperBound),
      record(SheetGrammar.copies),
    ])
  }

  /// Words of a message, in the 2 languages that Werkvorm itself speaks.
  private let wording = SchemaValue.object(
    ofAll: SchemaValue.words, keys: "^(nl|en)$", required: ["nl", "en"])

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
        required: [block.main.name] + block.fields.filter(\.hasToBeThere).map(\.name),
        description: block.meaning.text(in: language))
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
      required: fields.filter(\.hasToBeThere).map(\.name))
  }

  /// A record that is an item of a list.
  func item(_ grammar: RecordGrammar) -> Value { record(grammar, besides: itemKeys) }

  private func record(_ grammar: RecordGrammar, besides: [String: Value] = [:]) -> Value {
    let record = SchemaValue.object(
      properties(grammar.fields).merging(besides) { own, _ in own },
      required: grammar.fields.filter(\.hasToBeThere).map(\.name))
    // Words alone fill one of its fields.
    return grammar.wordsField == nil
      ? record : SchemaValue.any(of: [SchemaValue.words.orNothing, record])
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
    case .number(let range): SchemaValue.integerOrExpression(range).orNothing
    case .measure: SchemaValue.measure.orNothing
    case .bool: SchemaValue.boolOrExpression.orNothing
    case .choice(let words):
      SchemaValue.any(of: [
        SchemaValue.choice(words), ["type": "string", "pattern": "\\{\\{"],
      ]).orNothing
    case .clock, .string: SchemaValue.words.orNothing
    case .blocks: SchemaValue.reference("blocks")
    case .texts: list(SchemaValue.reference("text"))
    case .cells: cells
    case .records(let grammar): list(item(grammar))
    case .record(let grammar): record(grammar)
    case .rows:
      SchemaValue.array(
        of: SchemaValue.object(itemKeys.merging(["cells": cells]) { $1 }, required: ["cells"]))
    case .copies: SchemaValue.reference("copies")
    }
  }

  /// One without words is there to write in.
  private let cells = SchemaValue.array(of: SchemaValue.reference("text"))

  /// A list, or an expression that gives one.
  private func list(_ item: Value) -> Value {
    SchemaValue.any(of: [SchemaValue.array(of: item), ["type": ["string", "null"]]])
  }
}

extension FieldGrammar {
  /// True where a sheet without it is at fault.
  fileprivate var hasToBeThere: Bool { isRequired && usual == nil }
}
