import Foundation
import MethodDocument
import MethodKit
import MethodProtocol

/// One request's data, and what is made of it.
struct Making {
  let scope: Scope
  private let reporter: Reporter
  private let texts: Texts

  init(before message: Request) {
    self.init(message, names: [:])
  }

  init(after message: SummaryMessage) {
    let people = SharedResults(message.results).people(for: message.audience)
    self.init(
      message.request,
      names: [
        "results": message.results, "audience": .text(message.audience.rawValue),
        "held-back": .record(message.heldBack.mapValues(Value.int)),
        "people": people.map(Value.text) ?? .null,
      ])
  }

  private init(_ message: Request, names: [String: Value]) {
    let details = SessionDetails(message.session)
    reporter = Reporter()
    texts = Texts(
      message.texts, language: message.language, session: details, reporter: reporter)
    var session = message.session.record ?? [:]
    session["end"] = details.end.map { .text($0.description) }
    let print: Value = [
      "size": .text(message.print.size.rawValue), "ink": .text(message.print.ink.rawValue),
      "paper": .text(message.print.paper.rawValue), "pictograms": .bool(message.print.pictograms),
    ]
    scope = Scope(
      names.merging(["session": .record(session), "input": message.input, "print": print]) { $1 },
      texts: texts, language: message.language, budget: Budget())
  }

  /// What is wrong with the texts.
  var reported: [Diagnostic] { reporter.diagnostics }

  func sheets(_ item: Part.Item) throws -> [Sheet] {
    try Expansion().list([item], in: scope).map { try Self.decoded($0) }
  }

  func blocks(_ part: Part) throws -> [Block] {
    try (Expansion().value(part, in: scope)?.list ?? []).map { try Self.decoded($0) }
  }

  /// Records of the outcome; one that is not sound is left out.
  func values<Element: Decodable>(_ part: Part?) -> [Element] {
    guard let part, let list = (try? Expansion().value(part, in: scope))??.list else { return [] }
    return list.compactMap { try? Self.decoded($0) }
  }

  /// How much is kept from the audience: it is counted, never shown (session-format.md).
  func withheld(_ heldBack: [String: Int]) -> [Block] {
    let known = ["quotes": "quotes", "images": "pictures"]
    var counts: [String: Int] = [:]
    for (field, number) in heldBack where number > 0 {
      counts[known[field] ?? "items", default: 0] += number
    }
    guard !counts.isEmpty else { return [] }
    let lines = counts.sorted { $0.key < $1.key }.map { kind, number in
      // A method may say it in its own words.
      texts.counted(
        texts.has("withheld.\(kind).other") ? "withheld.\(kind)" : "shared.host.withheld.\(kind)",
        number)
    }
    return [
      Callout(
        .confidential, title: texts["shared.host.callout.confidential"],
        [Checklist(lines, marker: .dot).block]
      ).block
    ]
  }

  private static func decoded<Element: Decodable>(_ value: Value) throws -> Element {
    try JSONDecoder().decode(Element.self, from: try JSONEncoder().encode(value))
  }
}
