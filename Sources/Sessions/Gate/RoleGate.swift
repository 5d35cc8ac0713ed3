import MethodDocument

/// Whether a role may be named: not to a wider audience where fewer than five people have it
/// (print.md, Confidentiality 1).
struct RoleGate {
  static let key = "role"
  /// From so many people on, a role does not point at one of them.
  static let leastPeople = 5

  private let counts: [String: Int]
  private let audience: Audience

  init(counts: Value?, audience: Audience) {
    self.counts = (counts?.record ?? [:]).compactMapValues(\.int)
    self.audience = audience
  }

  /// A role that nobody counted may be a single person's, and is not named.
  func admits(_ role: String) -> Bool {
    if audience == .group { return true }
    let people = counts.filter { RoleGate.isSame($0.key, role) }.values.reduce(0, +)
    return people >= Self.leastPeople
  }

  /// The counts without the roles that may not be named.
  func admit(_ counts: Value) -> Value {
    guard audience != .group, case .record(let record) = counts else { return counts }
    return .record(record.filter { $0.value.int ?? 0 >= Self.leastPeople })
  }

  /// Singular and plural are the same role: bewoner and bewoners, patiënt and patiënten.
  static func isSame(_ left: String, _ right: String) -> Bool {
    !stems(of: left).isDisjoint(with: stems(of: right))
  }

  private static func stems(of word: String) -> Set<String> {
    let word = word.trimmed.lowercased()
    var stems: Set = [word]
    for ending in ["en", "ën", "n", "'s", "’s", "s", "es"]
    where word.hasSuffix(ending) && word.count > ending.count + 2 {
      let stem = String(word.dropLast(ending.count))
      stems.insert(stem)
      if ending == "en", let last = stem.last, stem.dropLast().last == last {
        stems.insert(String(stem.dropLast()))
      }
    }
    return stems
  }
}
