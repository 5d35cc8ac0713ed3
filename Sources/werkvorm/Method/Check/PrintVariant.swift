import MethodDocument

/// One way in which an example is printed on trial.
struct PrintVariant: Hashable {
  var example: String
  var language: String
  var look: Look

  /// A size and an ink; those of one size follow one another.
  enum Look: CaseIterable, Hashable {
    case colour, grey, large

    var size: PrintSize { self == .large ? .large : .standard }
    var ink: InkMode { self == .grey ? .grey : .colour }

    var words: Wording {
      switch self {
      case .colour: Wording(nl: "gewone letters in kleur", en: "standard print in colour")
      case .large: Wording(nl: "grote letters", en: "large print")
      case .grey: Wording(nl: "grijs", en: "grey")
      }
    }
  }
}

/// What was found in print, each thing once, and in which variants.
struct VariantFindings {
  private var order: [Diagnostic] = []
  private var variants: [Diagnostic: Set<PrintVariant>] = [:]
  /// All that were printed.
  private var printed: Set<PrintVariant> = []

  mutating func add(_ diagnostics: [Diagnostic], in variant: PrintVariant) {
    printed.insert(variant)
    for diagnostic in diagnostics {
      if variants[diagnostic] == nil { order.append(diagnostic) }
      variants[diagnostic, default: []].insert(variant)
    }
  }

  var diagnostics: [Diagnostic] { order }

  /// Where a finding occurs, where that is not everywhere; nil for what was not found in print.
  func limits(of diagnostic: Diagnostic) -> Wording? {
    guard let found = variants[diagnostic], found != printed else { return nil }
    let file = diagnostic.place?.file
    let nl = words(found, in: .nl, file)
    let en = words(found, in: .en, file)
    return nl.isEmpty ? nil : Wording(nl: "alleen: \(nl)", en: "only: \(en)")
  }

  /// Only what sets the variants apart from the others.
  private func words(
    _ found: Set<PrintVariant>, in language: WordingLanguage, _ file: String?
  ) -> String {
    func all<Part: Hashable>(_ part: (PrintVariant) -> Part) -> Bool {
      Set(found.map(part)).count == Set(printed.map(part)).count
    }
    // The texts of a language are on paper in no other.
    func isOwnFile(_ variant: PrintVariant) -> Bool {
      file?.hasSuffix("texts/\(variant.language).yaml") == true
    }
    func parts(_ variant: PrintVariant) -> [String] {
      [
        all(\.example) ? nil : variant.example,
        all(\.language) || isOwnFile(variant) ? nil : variant.language,
        all(\.look) ? nil : variant.look.words.text(in: language),
      ].compactMap { $0 }
    }
    let sorted = found.sorted {
      ($0.example, $0.language, $0.look.rank) < ($1.example, $1.language, $1.look.rank)
    }
    var seen: Set<String> = []
    return sorted.map { parts($0).joined(separator: ", ") }
      .filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "; ")
  }
}

extension PrintVariant.Look {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
