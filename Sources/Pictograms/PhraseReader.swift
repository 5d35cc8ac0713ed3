import Foundation

/// Reads a word or a phrase in one language for what it pictures.
struct PhraseReader: Sendable {
  var vocabulary: Vocabulary
  var grammar: Grammar

  /// Phrases in the vocabulary have no more words than this.
  private static let longestPhrase = 5
  /// In a longer sentence a feeling or an act is seldom what it is about.
  private static let longestForIdeas = 7
  /// What is longer is no word, and would take long to take apart.
  private static let longestWord = 40

  func emoji(for phrase: String) -> String? {
    let words = Self.words(of: phrase)
    if let entry = vocabulary[words.joined(separator: " ")] {
      return entry.kind == .none ? nil : entry.emoji
    }
    if words.count == 1 { return match(words[0])?.entry.emoji }
    return best(of: candidates(in: words), negated: words.contains(where: isNegation))?.entry.emoji
  }

  /// How a word was recognised, best first.
  private enum Way: Int, Comparable {
    case same, form, compound, verb

    static func < (one: Way, other: Way) -> Bool { one.rawValue < other.rawValue }
  }

  private struct Match {
    var entry: Vocabulary.Entry
    var way: Way
  }

  // MARK: - One word

  /// The meaning of a word; a word that must not have a picture ends the search.
  private func match(_ word: String) -> Match? {
    if let entry = vocabulary[word] { return picture(entry, .same) }
    for form in grammar.nouns(word) {
      if let entry = vocabulary[form] { return picture(entry, .form) }
    }
    if let entry = compound(word) { return picture(entry, .compound) }
    for form in grammar.infinitives(word) {
      if let entry = vocabulary[form] { return picture(entry, .verb) }
    }
    return nil
  }

  private func picture(_ entry: Vocabulary.Entry, _ way: Way) -> Match? {
    entry.kind == .none ? nil : Match(entry: entry, way: way)
  }

  /// The meaning of the last part of a longer word, the longest part that is known.
  private func compound(_ word: String) -> Vocabulary.Entry? {
    guard grammar.hasCompounds, 6...Self.longestWord ~= word.count else { return nil }
    for length in 3...(word.count - 3) {
      let part = String(word.dropFirst(length))
      guard part.count > 2 else { return nil }
      for form in [part] + grammar.nouns(part) where vocabulary.heads.contains(form) {
        return vocabulary[form]
      }
    }
    return nil
  }

  // MARK: - A phrase

  /// What pictures something in a phrase, in its order; known phrases before their words.
  private func candidates(in words: [String]) -> [Match] {
    var matches: [Match] = []
    var start = 0
    while start < words.count {
      var length = min(Self.longestPhrase, words.count - start)
      var isRead = false
      while length > 1, !isRead {
        let phrase = words[start..<(start + length)].joined(separator: " ")
        if let entry = vocabulary[phrase] {
          if let match = picture(entry, .same) { matches.append(match) }
          isRead = true
        } else {
          length -= 1
        }
      }
      if !isRead, !grammar.stopWords.contains(words[start]), let match = match(words[start]) {
        matches.append(match)
      }
      start += isRead ? length : 1
    }
    let content = words.count { !grammar.stopWords.contains($0) }
    return matches.filter { match in
      match.entry.kind == .thing
        || (content <= Self.longestForIdeas && (match.way != .verb || content <= 2))
    }
  }

  /// Things before ideas, sure before less sure, and then the first.
  private func best(of matches: [Match], negated: Bool) -> Match? {
    let things = matches.filter { $0.entry.kind == .thing }
    let fit = things.isEmpty && !negated ? matches : things
    guard let surest = fit.map(\.way).min() else { return nil }
    let limit: Way = surest <= .form ? .form : surest
    return fit.first { $0.way <= limit }
  }

  private func isNegation(_ word: String) -> Bool { grammar.negations.contains(word) }

  private static func words(of phrase: String) -> [String] {
    phrase.precomposedStringWithCanonicalMapping.lowercased()
      .replacing("’", with: "'")
      .split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }
      .map { $0.trimmingCharacters(in: ["-"]) }
      .filter { !$0.isEmpty && $0 != "'" }
  }
}
