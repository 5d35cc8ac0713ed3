import MethodDocument
import MethodHost
import PageLayout
import Press
import Sessions

/// What the host itself sets on every page, from its own texts, in the session's languages.
struct HostWords {
  private let texts: [(language: String, table: [String: String])]

  /// - Throws: `Failure` where a language has no texts.
  init(_ catalog: TextCatalog, languages: [String]) throws(Failure) {
    var missing: [Diagnostic] = []
    for language in languages where !catalog.has(language) {
      missing.append(
        HostWordsProblem(language: language, known: catalog.languages).diagnostic())
    }
    if !missing.isEmpty { throw Failure(.input, missing) }
    texts = languages.map { ($0, catalog.texts(in: $0)) }
  }

  /// A text in each of the languages.
  func text(_ key: String) -> Text {
    Text(
      passages: texts.map { Passage([.text($0.table[key] ?? key)], language: $0.language) })
  }

  /// A text in the language that leads.
  func leading(_ key: String) -> String { texts.first?.table[key] ?? key }

  func furniture(_ session: GatedSession) -> PageFurniture {
    PageFurniture(
      session: Text(session.details.title), pageNumber: text("host.page"),
      confidential: text("host.confidential"))
  }

  var imposer: Imposer.Words {
    Imposer.Words(tile: leading("host.tile.label"), glue: leading("host.tile.glue"))
  }
}

/// A language in which the host has no words.
struct HostWordsProblem: Problem {
  var language: String
  var known: [String]

  var code: String { "unknown-language" }

  var message: Wording {
    Wording(
      nl: "Werkvorm heeft geen teksten in de taal ‘\(language)’.",
      en: "Werkvorm has no texts in the language ‘\(language)’.")
  }

  var hint: Wording? {
    let list = known.joined(separator: ", ")
    return Wording(nl: "Kies uit: \(list).", en: "Choose from: \(list).")
  }
}
