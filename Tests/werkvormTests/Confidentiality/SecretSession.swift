import MethodTestKit
import Foundation
import MethodDocument
import MethodHost
import Sessions

/// A session file of any method in which every text is a word that occurs nowhere else.
///
/// It is made from the fields that the method's manifest names, and knows by the contract
/// (session-format.md, print.md) how far each word may reach; it asks the gate nothing.
struct SecretSession {
  /// A word, and the widest audience that may read it; nil means nobody.
  struct Secret {
    var word: String
    var reach: Audience?
    /// Where it stands, such as `results.quotes.text`.
    var place: String
    /// True where a person decided how far it goes.
    var isDecided: Bool
  }

  private(set) var secrets: [Secret] = []
  private(set) var folder: TemporaryFolder
  private let seed: Int
  private var generator: SeededGenerator
  /// Roles, and by how many people each was held.
  private var roles: [(word: String, people: Int)] = []

  var file: String { folder.path("session.yaml") }

  /// Words of this pattern are nothing but secrets.
  static let pattern = "zq[0-9]+k[0-9]+z"

  init(_ manifest: Manifest, seed: Int) throws {
    self.seed = seed
    generator = SeededGenerator(seed: UInt64(seed))
    folder = try TemporaryFolder()
    let session: Value = [
      "title": word(.public, "session.title"), "theme": word(.public, "session.theme"),
      "organisation": word(.public, "session.organisation"),
      "location": word(.public, "session.location"), "expected": 6, "date": "2026-05-13",
      "start": "14:00",
    ]
    var results: [String: Value] = [:]
    results["counts"] = counts()
    let shared = sharedResults()
    let own = try record(manifest.results, .public, "results")
    results.merge(own) { shared, _ in shared }
    results.merge(shared) { _, shared in shared }
    let file: Value = [
      "method": .text(manifest.id), "language": "nl", "session": session,
      "print": ["ink": "saver", "pictograms": false], "participants": try participants(),
      "input": .record(try record(manifest.input, .public, "input")),
      "results": .record(results),
    ]
    // JSON is YAML too.
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    try folder.write(String(decoding: try encoder.encode(file), as: UTF8.self), to: "session.yaml")
  }

  // MARK: Words

  private mutating func word(
    _ reach: Audience?, _ place: String, isDecided: Bool = false
  ) -> Value {
    .text(newWord(reach, place, isDecided: isDecided))
  }

  private mutating func newWord(
    _ reach: Audience?, _ place: String, isDecided: Bool = false
  ) -> String {
    let word = "zq\(seed)k\(secrets.count)z"
    secrets.append(Secret(word: word, reach: reach, place: place, isDecided: isDecided))
    return word
  }

  private mutating func chance() -> Bool { Bool.random(using: &generator) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  // MARK: What every session has

  /// One role that many people have, and one that may point at a person.
  private mutating func counts() -> Value {
    roles = [
      (newWord(.public, "results.counts"), 5 + number(0...3)),
      (newWord(.group, "results.counts"), number(1...4)),
    ]
    return .record(Dictionary(uniqueKeysWithValues: roles.map { ($0.word, .int($0.people)) }))
  }

  /// A role among those that were counted, or one that nobody counted; it reaches no further than
  /// the quote that it belongs to, and where it is rare no further than the group.
  private mutating func role(_ place: String) -> Value {
    switch number(0...2) {
    case 0: .text(roles[0].word)
    case 1: .text(roles[1].word)
    default: word(.group, place, isDecided: false)
    }
  }

  private mutating func participants() throws -> Value {
    var people: [[String: Value]] = []
    for _ in 0..<number(2...4) {
      people.append([
        "name": word(nil, "participants.name"), "role": word(nil, "participants.role"),
        "consent": .bool(chance()), "visibility": .text(visibility().rawValue),
      ])
    }
    guard chance() else { return .list(people.map(Value.record)) }
    let rows = people.map { "\($0["name"]?.text ?? "");\($0["role"]?.text ?? "")" }
    try folder.write((["naam;rol"] + rows).joined(separator: "\r\n"), to: "deelnemers.csv")
    return ["file": "deelnemers.csv"]
  }

  private mutating func visibility() -> Audience {
    Audience.allCases.randomElement(using: &generator) ?? .group
  }

  private mutating func sharedResults() -> [String: Value] {
    [
      "quotes": .list((0..<number(3...6)).map { _ in quote() }),
      "images": .list((0..<number(1...3)).map { _ in image() }),
      "themes": .list(
        (0..<number(1...4)).map { _ in
          ["title": word(.public, "results.themes"), "kind": "wish", "votes": .int(number(1...7))]
        }),
      "agreements": [
        ["what": word(.public, "results.agreements"), "who": word(.public, "results.agreements")]
      ],
    ]
  }

  private mutating func quote() -> Value {
    let (reach, decision) = decision()
    let own: [String: Value] = [
      "text": word(reach, "results.quotes.text", isDecided: true),
      "translation": word(reach, "results.quotes.translation", isDecided: true),
      "language": "tr", "approved": .bool(chance()),
      "role": reach == nil
        ? word(nil, "results.quotes.role", isDecided: true) : role("results.quotes.role"),
    ]
    return .record(own.merging(decision) { own, _ in own })
  }

  private mutating func image() -> Value {
    let (reach, decision) = decision()
    let own: [String: Value] = [
      "file": picture(reach, "results.images.file"),
      "alt": word(reach, "results.images.alt", isDecided: true),
    ]
    return .record(own.merging(decision) { own, _ in own })
  }

  /// What somebody said about showing it; without a word about visibility it is for the group.
  private mutating func decision() -> (reach: Audience?, fields: [String: Value]) {
    let consent = number(0...3) > 0
    guard chance() || chance() else {
      return (consent ? .group : nil, ["consent": .bool(consent)])
    }
    let visibility = visibility()
    return (
      consent ? visibility : nil,
      ["consent": .bool(consent), "visibility": .text(visibility.rawValue)]
    )
  }

  private mutating func picture(_ reach: Audience?, _ place: String) -> Value {
    let name = newWord(reach, place, isDecided: true) + ".png"
    try? SecretSession.dot?.write(to: folder.url.appending(path: name))
    return .text(name)
  }

  /// A picture of one dot.
  private static let dot = Data(
    base64Encoded:
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
  )

  // MARK: What the method asks for

  private mutating func record(
    _ fields: [FieldSchema], _ reach: Audience?, _ place: String, isDecided: Bool = false
  ) throws -> [String: Value] {
    var record: [String: Value] = [:]
    for field in fields {
      // A method may say of a field that it is for the group alone.
      let reach = field.id == "chafes" ? .group : reach
      record[field.id] = try value(field, reach, "\(place).\(field.id)", isDecided: isDecided)
    }
    return record
  }

  private mutating func value(
    _ field: FieldSchema, _ reach: Audience?, _ place: String, isDecided: Bool
  ) throws -> Value {
    switch field.type {
    case .text, .longText: return word(reach, place, isDecided: isDecided)
    case .int:
      let least = max(field.min ?? 1, 1)
      return .int(number(least...max(least, min(field.max ?? 6, least + 5))))
    case .bool: return .bool(chance())
    case .date: return "2026-06-01"
    case .time: return "14:30"
    case .choice: return field.choices.randomElement(using: &generator).map(Value.text) ?? .null
    case .file: return picture(reach, place)
    case .record: return try gated(field, reach, place, isDecided: isDecided)
    case .list:
      let least = max(field.min ?? 1, 1)
      let count = number(least...max(least, min(field.max ?? 3, 3)))
      return .list(
        try (0..<count).map { _ in
          switch field.element {
          case .record: try gated(field, reach, place, isDecided: isDecided)
          case .file: picture(reach, place)
          default: word(reach, place, isDecided: isDecided)
          }
        })
    }
  }

  /// A record that reaches as far as the field says which its gate names.
  private mutating func gated(
    _ field: FieldSchema, _ reach: Audience?, _ place: String, isDecided: Bool
  ) throws -> Value {
    guard let gate = field.gates.first, let decider = field.fields.first(where: { $0.id == gate.field })
    else {
      return .record(try record(field.fields, reach, place, isDecided: isDecided))
    }
    let decision = try value(decider, reach, place, isDecided: false)
    let said = decision.text ?? (decision.bool == true ? "true" : "false")
    let own = Audience.allCases.last { gate.reaches[$0]?.contains(said) == true }
    let others = field.fields.filter { $0.id != gate.field }
    var record = try record(others, own, place, isDecided: true)
    record[gate.field] = decision
    return .record(record)
  }
}
