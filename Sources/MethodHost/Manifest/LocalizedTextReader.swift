import Sessions

/// Reads `{ nl: …, en: … }`, and misses no language that the method says it has.
struct LocalizedTextReader {
  /// The languages in which Werkvorm itself speaks; the manifest's words appear in its lists.
  private static let own = ["nl", "en"]

  let nodes: ManifestNodes
  let languages: [String]

  func read(_ node: PositionedNode?) -> LocalizedText {
    guard let node else { return LocalizedText([:]) }
    guard let entries = node.mapping else {
      nodes.add(.wrongShape(.languages), at: node)
      return LocalizedText([:])
    }
    var byLanguage: [String: String] = [:]
    for entry in entries {
      if !ManifestWords.isLanguageTag(entry.key) {
        nodes.add(.notALanguage(entry.key), at: entry)
      }
      byLanguage[entry.key] = nodes.text(entry.value)
    }
    for language in Self.own where languages.contains(language) && byLanguage[language] == nil {
      nodes.add(.missingLanguage(language), at: node)
    }
    return LocalizedText(byLanguage)
  }
}
