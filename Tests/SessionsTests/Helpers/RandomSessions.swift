import MethodTestKit
import MethodDocument

@testable import Sessions

/// A session file in which every confidence bears a word that occurs nowhere else.
struct RandomSession {
  /// A word, and the widest audience that may read it; nil means nobody.
  struct Secret {
    var word: String
    var reach: Audience?
  }

  private(set) var text = ""
  private(set) var secrets: [Secret] = []
  private var generator: SeededGenerator
  private let seed: UInt64

  /// - Parameter mistakes: whether the file is to have mistakes near its secrets.
  init(seed: UInt64, mistakes: Bool) {
    self.seed = seed
    generator = SeededGenerator(seed: seed)
    var sections = [participants(), input(), results()]
    sections.shuffle(using: &generator)
    text = "method: sample\nsession: { title: Proef, expected: 6 }\n" + sections.joined()
    if mistakes { spoil() }
  }

  private mutating func secret(_ reach: Audience?) -> String {
    let word = "geheim\(seed)x\(secrets.count)z"
    secrets.append(Secret(word: word, reach: reach))
    return Bool.random(using: &generator) ? word : "\"Zij zei: ‘\(word)’.\""
  }

  private mutating func chance() -> Bool { Bool.random(using: &generator) }

  private mutating func number() -> Int { Int.random(in: 0...4, using: &generator) }

  private mutating func participants() -> String {
    "participants:\n"
      + (0...number()).map { _ in
        // The gate never lets a name into a request, whatever the consent.
        "  - { name: \(secret(nil)), role: \(secret(nil)), consent: \(chance()) }\n"
      }.joined()
  }

  private mutating func input() -> String {
    "input:\n  bottlenecks:\n"
      + (0...number()).map { _ in
        let released = chance()
        return "    - { text: \(secret(released ? .public : nil)), released: \(released) }\n"
      }.joined()
  }

  private mutating func results() -> String {
    var text = "results:\n  counts: { bewoners: \(number()) }\n  quotes:\n"
    for _ in 0...number() {
      let consent = chance()
      let visibility = Audience.allCases.randomElement(using: &generator)
      let reach = consent ? visibility : nil
      text += """
            - text: \(secret(reach))
              translation: \(secret(reach))
              consent: \(consent)
              visibility: \(visibility?.rawValue ?? "group")
              role: \(secret(reach.map { _ in .group }))

        """
    }
    text += "  collages:\n"
    for _ in 0...number() {
      let sharing = ["yes", "group", "no"].randomElement(using: &generator) ?? "no"
      let reach: Audience? = sharing == "yes" ? .public : sharing == "group" ? .group : nil
      text +=
        "    - { caption: \(secret(reach)), values: [\(secret(reach))], sharing: \(sharing) }\n"
    }
    return text
  }

  /// Makes one mistake of many kinds somewhere in the file; then all of it is secret.
  private mutating func spoil() {
    secrets = secrets.map { Secret(word: $0.word, reach: nil) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index = Int.random(in: 2..<lines.count - 1, using: &generator)
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: lines[index] = lines[index].replacing(": ", with: ":: ")
    case 1: lines[index] = lines[index].replacing("}", with: "")
    case 2:
      lines[index] = lines[index].replacing("consent: ", with: "consent: \(secrets[0].word) #")
    case 3: lines[index] = lines[index].replacing("text: ", with: "tekst: ")
    case 4: lines[index] = lines[index].replacing("sharing: ", with: "sharing: \(secrets[0].word)")
    case 5: lines[index] = "  \(secrets[0].word): \(secrets[0].word)"
    case 6: lines[index] = "\(secrets[0].word): \(secrets[0].word)"
    case 7: lines[index] += " \"\(secrets[0].word)"
    case 8: lines[index] = "\t" + lines[index]
    case 9: lines[index] += "\n" + lines[index]
    case 10:
      lines[index] = lines[index].replacing("results:", with: "result:")
        .replacing("participants:", with: "participant:").replacing(
          "bottlenecks:", with: "bottleneks:")
    default: lines[index] = lines[index].replacing("{", with: "[").replacing("}", with: "]")
    }
    text = lines.joined(separator: "\n")
  }
}
