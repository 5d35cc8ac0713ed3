import MethodDocument
import MethodKit

/// Completes a block with what the document wants of it and a sheet in YAML need not say: the words
/// that every method shares, and the language of what somebody said.
struct BlockWords {
  private let texts: Texts

  init(_ texts: Texts) {
    self.texts = texts
  }

  /// Nil where the block has nothing to show.
  func completed(_ block: [String: Value]) -> [String: Value]? {
    guard let kind = block["type"]?.text.flatMap(Block.Kind.init) else { return block }
    var block = block
    switch kind {
    case .agenda:
      block["words"] = words([
        "minutes": "minutes", "say": "agenda.say", "ready": "agenda.ready",
      ])
    case .agreements:
      if block["items"] == nil && block["empty-items"]?.int ?? 0 == 0 { return nil }
      let status = Agreements.Status.allCases.map { ($0.rawValue, "status.\($0.rawValue)") }
      block["words"] = words(["who": "who", "by": "by", "because": "because"])
        .adding("status", words(Dictionary(uniqueKeysWithValues: status)))
    case .roomPlan:
      let names = ["speaker", "listener", "moderator", "note-taker", "entrance", "route"]
      block["words"] = words(Dictionary(uniqueKeysWithValues: names.map { ($0, "room.\($0)") }))
    case .quotes:
      if block["paraphrase"] == nil { block["paraphrase"] = word("paraphrase") }
      block["items"] = .list((block["items"]?.list ?? []).map(quote))
    case .themeCloud: block["legend"] = legend(block["themes"]?.list ?? [])
    case .table: block["rows"] = .list((block["rows"]?.list ?? []).map(row))
    case .ladder:
      block["rungs"] = .list(
        (block["rungs"]?.list ?? []).map { rung in
          rung["cells"].map { rung.adding("cells", row($0)) } ?? rung
        })
    default: break
    }
    return block
  }

  private func words(_ keys: [String: String]) -> Value { .record(keys.mapValues(word)) }

  private func word(_ key: String) -> Value { Value(texts["shared.host.\(key)"]) }

  /// What was said in another language is marked as such, for it is read and set otherwise.
  private func quote(_ quote: Value) -> Value {
    guard var fields = quote.record, let language = fields.removeValue(forKey: "language")?.text,
      let words = fields["text"]?.text
    else { return quote }
    fields["text"] = [["foreign": .text(words), "language": .text(language)]]
    return .record(fields)
  }

  private func legend(_ themes: [Value]) -> Value {
    let tones = Set(themes.compactMap { $0["tone"]?.text }).subtracting([Tone.plain.rawValue])
    return words(Dictionary(uniqueKeysWithValues: tones.map { ($0, "tone.\($0)") }))
  }

  private func row(_ row: Value) -> Value {
    .list((row.list ?? []).map { $0[Part.cellKey] ?? $0 })
  }
}

extension Value {
  fileprivate func adding(_ key: String, _ value: Value) -> Value {
    var fields = record ?? [:]
    fields[key] = value
    return .record(fields)
  }
}
