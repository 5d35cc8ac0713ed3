import MethodDocument

/// What stands in the place of a sheet that cannot be made: the errors, as on a terminal.
enum ErrorSheet {
  static func make(
    _ id: String, _ diagnostics: [Diagnostic], language: WordingLanguage
  ) -> Sheet {
    let title = Wording(nl: "Hier klopt iets niet: \(id)", en: "Something is wrong: \(id)")
    let errors = diagnostics.filter { $0.severity == .error }.prefix(mostErrors)
    return Sheet(
      id: id, title: Text(title.text(in: language)), reader: .facilitator,
      blocks: [Heading(Text(title.text(in: language)), level: 1).block]
        + errors.map { box($0, language).block })
  }

  /// More do not fit on the page; they are on the terminal.
  private static let mostErrors = 4

  private static func box(_ diagnostic: Diagnostic, _ language: WordingLanguage) -> Callout {
    var blocks = [Paragraph(Text(diagnostic.message.text(in: language))).block]
    if let excerpt = diagnostic.place?.excerpt, !excerpt.isEmpty {
      blocks.append(Paragraph(Text(excerpt.trimmingPrefix { $0 == " " }.description)).block)
    }
    if let hint = diagnostic.hint {
      blocks.append(Paragraph(Text("→ \(hint.text(in: language))")).block)
    }
    let title = diagnostic.place.map { words(for: $0, language) } ?? diagnostic.code
    return Callout(.warning, title: Text(title), blocks)
  }

  private static func words(for place: Place, _ language: WordingLanguage) -> String {
    guard place.line > 0 else { return place.file }
    return Wording(
      nl: "\(place.file), regel \(place.line)", en: "\(place.file), line \(place.line)"
    ).text(in: language)
  }
}
