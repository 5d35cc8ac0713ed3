import MethodDocument

/// Looks for names of participants in texts that would be shown to an audience which those
/// participants did not agree to.
struct NameCheck {
  /// By their first word.
  private let names: [String: [[String]]]

  init(_ participants: [Participant], audience: Audience) {
    let unnamed = participants.filter { participant in
      !(participant.reach.map { $0 >= audience } ?? false)
    }
    names = Dictionary(grouping: unnamed.flatMap { NameCheck.forms(of: $0.name) }) { $0[0] }
  }

  /// A warning for each text with a name in it, which repeats neither.
  func warnings(in sources: SourceMap) -> [Diagnostic] {
    sources.entries.filter { mentionsName($0.text) }.map { entry in
      SessionWarning.nameInText.diagnostic(at: sources.place(of: entry).withoutWords)
    }
  }

  private func mentionsName(_ text: String) -> Bool {
    let words = NameCheck.words(of: text)
    return words.indices.contains { index in
      (names[words[index]] ?? []).contains { words[index...].starts(with: $0) }
    }
  }

  /// The whole name, and each part of it that is a name of its own.
  private static func forms(of name: String) -> [[String]] {
    let whole = words(of: name)
    let parts = whole.filter { $0.count >= 4 && !titles.contains($0) }.map { [$0] }
    // A title alone names nobody.
    return (whole.allSatisfy(titles.contains) ? [] : [whole]) + parts
  }

  private static let titles: Set = [
    "mevrouw", "meneer", "mijnheer", "heer", "mevr", "mw", "dhr", "de", "den", "der", "van", "het",
    "missus", "mister", "mrs", "mr", "miss", "ms", "bewoner", "cliënt", "deelnemer", "participant",
    "resident", "client", "patient", "patiënt",
  ]

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension Place {
  /// The same place, with dots for every word of the line.
  fileprivate var withoutWords: Place {
    var place = self
    place.excerpt = excerpt.map { line in String(line.map { $0 == " " ? " " : "·" }) }
    return place
  }
}
