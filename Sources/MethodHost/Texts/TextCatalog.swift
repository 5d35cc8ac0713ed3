import FolderMethods
public import MethodDocument

/// The texts of a method (or of the host itself), by language and key, each with its place.
///
/// In `texts/<lang>.yaml` the keys of nested maps are joined by dots (`base.title`), and the items
/// of a list are `key.1`, `key.2` and so on.
public struct TextCatalog: Sendable {
  public struct Entry: Hashable, Sendable {
    public var text: String
    public var place: Place

    public init(_ text: String, at place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// By BCP-47 tag, then by key.
  private var entries: [String: [String: Entry]]
  /// The file of each language, as the user would write it.
  private var files: [String: String]
  /// The keys that have no words, which was told where they were read.
  private var empty: [String: Set<String>]

  public init() {
    self.init(entries: [:], files: [:])
  }

  init(
    entries: [String: [String: Entry]], files: [String: String],
    empty: [String: Set<String>] = [:]
  ) {
    self.entries = entries
    self.files = files
    self.empty = empty
  }

  /// Sorted.
  public var languages: [String] { entries.keys.sorted() }

  /// The texts for a language by key: those of `nl` for `nl-BE`, and its own over them.
  public func texts(in language: String) -> [String: String] {
    var texts = entries[Self.base(of: language), default: [:]]
    texts.merge(entries[language, default: [:]]) { _, own in own }
    return texts.mapValues(\.text)
  }

  public func has(_ language: String) -> Bool {
    entries[language] != nil || entries[Self.base(of: language)] != nil
  }

  /// Where a language's texts stand; nil where it has none.
  public func file(of language: String) -> String? {
    files[language] ?? files[Self.base(of: language)]
  }

  /// Where a text of a language stands: the one that says just this, or else has it within it.
  public func place(of text: String, in language: String) -> Place? {
    guard !text.isEmpty else { return nil }
    let own = entries[language] ?? entries[Self.base(of: language), default: [:]]
    let sorted = own.sorted { $0.key < $1.key }.map(\.value)
    return (sorted.first { $0.text == text } ?? sorted.first { $0.text.contains(text) })?.place
  }

  /// Where the text for a key stands in a language.
  public func place(ofKey key: String, in language: String) -> Place? {
    (entries[language]?[key] ?? entries[Self.base(of: language)]?[key])?.place
  }

  /// The texts as a folder's sheets name them.
  var methodTexts: MethodTexts {
    MethodTexts(
      entries.mapValues { texts in texts.mapValues { .init($0.text, at: $0.place) } })
  }

  /// The same texts under longer keys: `status.todo` becomes `shared.status.todo`.
  public func under(_ prefix: String) -> TextCatalog {
    TextCatalog(
      entries: entries.mapValues { texts in
        Dictionary(uniqueKeysWithValues: texts.map { ("\(prefix).\($0)", $1) })
      }, files: files)
  }

  /// These texts, and those of another catalog for keys that are not here.
  public func over(_ fallback: TextCatalog) -> TextCatalog {
    var merged = self
    for (language, texts) in fallback.entries {
      merged.entries[language, default: [:]].merge(texts) { own, _ in own }
      if merged.files[language] == nil { merged.files[language] = fallback.files[language] }
    }
    return merged
  }

  /// What one language says and another does not, by language and then by key.
  ///
  /// - Parameter isWanted: false for keys that need not be there.
  public func missingTranslations(
    where isWanted: (String) -> Bool = { _ in true }
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for language in languages {
      let own = Set(entries[language, default: [:]].keys)
        .union(empty[language, default: []])
      // A file without any text lacks every one, which need not be told one by one.
      if entries[language, default: [:]].isEmpty { continue }
      // A regional language says only what it says otherwise.
      if language.contains("-") && entries[Self.base(of: language)] != nil { continue }
      var reported: Set<String> = []
      for other in languages where other != language {
        for key in entries[other, default: [:]].keys.sorted()
        where !own.contains(key) && isWanted(key) {
          guard !Plurals.isOptional(key, beside: own), reported.insert(key).inserted,
            let entry = entries[other]?[key]
          else { continue }
          let problem = TextProblem.missing(
            key: key, language: language, elsewhere: "\(entry.place.file):\(entry.place.line)")
          diagnostics.append(
            problem.diagnostic(at: files[language].map { Place(file: $0) }))
        }
      }
    }
    return diagnostics
  }

  private static func base(of language: String) -> String {
    String(language.prefix { $0 != "-" })
  }
}

/// Texts that go with a number have as many forms as their language has.
private enum Plurals {
  private static let forms: Set<Substring> = ["zero", "one", "two", "few", "many"]

  /// True for `x.few` where there is `x.other`, which stands in for it.
  static func isOptional(_ key: String, beside keys: Set<String>) -> Bool {
    guard let dot = key.lastIndex(of: "."), forms.contains(key[key.index(after: dot)...]) else {
      return false
    }
    return keys.contains("\(key[..<dot]).other")
  }
}
