public import Foundation
public import MethodDocument
public import MethodHost
import Sessions

/// A session file of any method in which every text is a word that occurs nowhere else.
///
/// It is made from the fields that the method's manifest names, and knows by the contract
/// (session-format.md, print.md) how far each word may reach; it asks the gate nothing.
public struct MarkedSession {
  /// A word, and the widest audience that may read it; nil means nobody.
  public struct Secret: Sendable {
    public let word: String
    public let reach: Audience?
    /// Where it stands, such as `results.quotes.text`.
    public let place: String
    /// True where a person decided how far it goes.
    public let isDecided: Bool
  }

  public private(set) var secrets: [Secret] = []
  /// The session file.
  private var file: Value = .null
  /// What stands beside it, by name.
  private var others: [String: Data] = [:]
  private let seed: Int
  private let bounds: [String: Audience]
  private var generator: SeededGenerator
  /// Roles, and by how many people each was held.
  private var roles: [(word: String, people: Int)] = []

  /// The file's name.
  public static let name = "session.yaml"

  /// Words of this pattern are nothing but secrets.
  public static let pattern = "zq[0-9]+k[0-9]+z"

  /// In characters.
  private static let longestWord = 12

  /// The marked words in a text.
  public static func words(in text: String) -> Set<String> {
    Set(text.matches(of: /zq[0-9]+k[0-9]+z/.ignoresCase()).map { $0.output.lowercased() })
  }

  /// Writes it and what stands beside it, and gives the file's path.
  public func write(to folder: URL) throws -> String {
    for (name, data) in others { try data.write(to: folder.appending(path: name)) }
    let url = folder.appending(path: Self.name)
    try file.sortedJSON().write(to: url)
    return url.path(percentEncoded: false)
  }

  /// - Parameters:
  ///   - seed: Another one gives other decisions and other numbers; the same one the same session.
  ///   - bounds: The widest audience for own fields, where a method sees to that itself.
  public init(_ manifest: Manifest, seed: Int, bounds: [String: Audience] = [:]) {
    self.seed = seed
    self.bounds = bounds
    generator = SeededGenerator(seed: UInt64(seed))
    let session: Value = [
      "title": word(.public, "session.title"), "theme": word(.public, "session.theme"),
      "organisation": word(.public, "session.organisation"),
      "location": word(.public, "session.location"), "expected": 6, "date": "2026-05-13",
      "start": "14:00",
    ]
    var results: [String: Value] = [:]
    results["counts"] = counts()
    let shared = sharedResults(manifest.onlyFor ?? .public)
    let own = record(manifest.results, .public, "results")
    results.merge(own) { shared, _ in shared }
    results.merge(shared) { _, shared in shared }
    file = [
      "method": .text(manifest.id), "language": "nl", "session": session,
      "print": ["ink": "saver", "pictograms": false], "participants": participants(),
      "input": .record(record(manifest.input, .public, "input")),
      "results": .record(results),
    ]
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

  private mutating func participants() -> Value {
    var people: [[String: Value]] = []
    for _ in 0..<number(2...4) {
      people.append([
        "name": word(nil, "participants.name"), "role": word(nil, "participants.role"),
        "consent": .bool(chance()), "visibility": .text(visibility().rawValue),
      ])
    }
    guard chance() else { return .list(people.map(Value.record)) }
    let rows = people.map { "\($0["name"]?.text ?? "");\($0["role"]?.text ?? "")" }
    others["deelnemers.csv"] = Data((["naam;rol"] + rows).joined(separator: "\r\n").utf8)
    return ["file": "deelnemers.csv"]
  }

  private mutating func visibility() -> Audience {
    Audience.allCases.randomElement(using: &generator) ?? .group
  }

  /// - Parameter widest: For what bears no consent of its own.
  private mutating func sharedResults(_ widest: Audience) -> [String: Value] {
    [
      "quotes": .list((0..<number(3...6)).map { _ in quote() }),
      "images": .list((0..<number(1...3)).map { _ in image() }),
      "themes": .list(
        (0..<number(1...4)).map { _ in
          ["title": word(widest, "results.themes"), "kind": "wish", "votes": .int(number(1...7))]
        }),
      "agreements": [
        ["what": word(widest, "results.agreements"), "who": word(widest, "results.agreements")]
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
    others[name] = DotPicture.png
    return .text(name)
  }

  // MARK: What the method asks for

  private mutating func record(
    _ fields: [FieldSchema], _ reach: Audience?, _ place: String, isDecided: Bool = false
  ) -> [String: Value] {
    var record: [String: Value] = [:]
    for field in fields {
      let bound = [field.onlyFor, bounds[field.id], field.id == "role" ? .group : nil]
        .compactMap { $0 }.min()
      record[field.id] = value(
        field, reach.narrowed(to: bound), "\(place).\(field.id)", isDecided: isDecided)
    }
    return record
  }

  private mutating func value(
    _ field: FieldSchema, _ reach: Audience?, _ place: String, isDecided: Bool
  ) -> Value {
    switch field.type {
    // A word would not fit in such a text, so it holds nothing to keep.
    case .text where (field.max ?? .max) < Self.longestWord: return "x"
    case .text, .longText: return word(reach, place, isDecided: isDecided)
    case .int:
      let least = max(field.min ?? 1, 1)
      return .int(number(least...max(least, min(field.max ?? 6, least + 5))))
    case .bool: return .bool(chance())
    case .date: return "2026-06-01"
    case .time: return "14:30"
    case .choice: return field.choices.randomElement(using: &generator).map(Value.text) ?? .null
    case .file: return picture(reach, place)
    case .record: return gated(field, reach, place, isDecided: isDecided)
    case .list:
      let least = max(field.min ?? 1, 1)
      let count = number(least...max(least, min(field.max ?? 3, 3)))
      return .list((0..<count).map { _ in item(field, reach, place, isDecided: isDecided) })
    }
  }

  private mutating func item(
    _ field: FieldSchema, _ reach: Audience?, _ place: String, isDecided: Bool
  ) -> Value {
    switch field.element {
    case .record: gated(field, reach, place, isDecided: isDecided)
    case .text, .longText, nil: word(reach, place, isDecided: isDecided)
    case .some(let element):
      value(
        FieldSchema(field.id, element, choices: field.choices), reach, place, isDecided: isDecided)
    }
  }

  /// A record that reaches as far as the fields say which decide of it.
  private mutating func gated(
    _ field: FieldSchema, _ reach: Audience?, _ place: String, isDecided: Bool
  ) -> Value {
    let gates = Dictionary(grouping: field.gates, by: \.field)
    let deciders = field.fields.filter { part in
      gates[part.id] != nil || part.id == "consent" || part.id == "visibility"
    }
    let hasConsent = deciders.contains { $0.id == "consent" }
    guard hasConsent || !gates.isEmpty else {
      return .record(record(field.fields, reach, place, isDecided: isDecided))
    }
    var decisions: [String: Value] = [:]
    var own = reach
    for decider in deciders {
      let decision = value(decider, reach, place, isDecided: false)
      decisions[decider.id] = decision
      let said = decision.text ?? (decision.bool == true ? "true" : "false")
      for gate in gates[decider.id] ?? [] {
        let widest = Audience.allCases.last { audience in
          (gate.reaches[audience] ?? []).contains { Self.isSame($0, said) }
        }
        own = widest.flatMap { own.narrowed(to: $0) }
      }
    }
    if hasConsent {
      let visibility = decisions["visibility"]?.text.flatMap(Audience.init) ?? .group
      own = decisions["consent"] == true ? own.narrowed(to: visibility) : nil
    }
    let others = field.fields.filter { part in !deciders.contains { $0.id == part.id } }
    return .record(
      record(others, own, place, isDecided: true).merging(decisions) { _, decision in decision })
  }

  /// `yes` in a manifest is `true` in a record.
  private static func isSame(_ word: String, _ said: String) -> Bool {
    let yes = ["yes", "true"]
    let no = ["no", "false"]
    return word == said || (yes.contains(word) && yes.contains(said))
      || (no.contains(word) && no.contains(said))
  }
}

extension Audience? {
  /// The narrower of the two; nobody stays nobody.
  fileprivate func narrowed(to bound: Audience?) -> Audience? {
    map { own in bound.map { min(own, $0) } ?? own }
  }
}
