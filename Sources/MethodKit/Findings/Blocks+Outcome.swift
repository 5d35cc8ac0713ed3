public import MethodDocument

extension Quotes {
  /// What people said, each in the language in which it was said; nil where there is nothing.
  public init?(_ statements: [Outcome.Statement], paraphrase: Text) {
    guard !statements.isEmpty else { return nil }
    self.init(statements.map(Quote.init), paraphrase: paraphrase)
  }
}

extension Quotes.Quote {
  public init(_ statement: Outcome.Statement) {
    let words: Text =
      if let language = statement.language {
        Text([.foreign(statement.text, language: language)])
      } else {
        Text(statement.text)
      }
    self.init(
      words, role: statement.role.map { Text($0) }, approved: statement.approved,
      translation: statement.translation.map { Text($0) })
  }
}

extension Agreements {
  /// What was agreed, its dates in words; nil where there is nothing.
  public init?(_ agreements: [Outcome.Agreement], words: Words, language: String) {
    guard !agreements.isEmpty else { return nil }
    self.init(agreements.map { Item($0, language: language) }, words: words)
  }
}

extension Agreements.Item {
  public init(_ agreement: Outcome.Agreement, language: String) {
    let by = agreement.by.map { CalendarDate($0)?.shortWords(in: language) ?? $0 }
    self.init(
      Text(agreement.what), who: agreement.who.map { Text($0) }, by: by.map { Text($0) },
      status: agreement.status.flatMap(Agreements.Status.init),
      because: agreement.because.map { Text($0) })
  }
}

extension Agreements.Words {
  /// The words under `agreements` in a method's texts: `who`, `by`, `because` and a `status` each.
  public init(_ texts: Texts) {
    let status = Agreements.Status.allCases.map {
      ($0.rawValue, texts["agreements.status.\($0.rawValue)"])
    }
    self.init(
      who: texts["agreements.who"], by: texts["agreements.by"],
      because: texts["agreements.because"], status: Dictionary(uniqueKeysWithValues: status))
  }
}

extension Tone {
  /// The tone in which a theme of that kind is shown.
  public init(_ kind: Outcome.Theme.Kind?) {
    switch kind {
    case .plus: self = .plus
    case .minus: self = .minus
    case .wish: self = .wish
    case nil: self = .plain
    }
  }
}

extension ThemeCloud {
  /// Themes by their votes, with a legend of the tones that occur; nil where there are none.
  ///
  /// - Parameter legend: The key in the texts under which there is a word for each tone.
  public init?(_ themes: [Outcome.Theme], legend key: String, in texts: Texts) {
    guard !themes.isEmpty else { return nil }
    let shown = themes.map {
      Theme(Text($0.title), tone: Tone($0.kind), weight: max($0.votes ?? 1, 1))
    }
    let tones = Tone.allCases.filter { tone in shown.contains { $0.tone == tone } }
    let named = tones.filter { texts.has("\(key).\($0.rawValue)") }
    self.init(
      shown,
      legend: Dictionary(uniqueKeysWithValues: named.map { ($0, texts["\(key).\($0.rawValue)"]) }))
  }
}
