/// What an English word may be a form of.
enum EnglishForms {
  /// The singular, likeliest first, without the word itself.
  static func nouns(_ word: String) -> [String] {
    var found: [String] = []
    for ending in ["'s", "s'"] where word.hasSuffix(ending) {
      found.append(String(word.dropLast(2)))
    }
    if word.hasSuffix("ies"), word.count > 4 { found.append(word.dropLast(3) + "y") }
    if word.hasSuffix("ves"), word.count > 4 {
      found += [word.dropLast(3) + "f", word.dropLast(3) + "fe"]
    }
    if word.hasSuffix("es"), word.count > 4 { found.append(String(word.dropLast(2))) }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 {
      found.insert(String(word.dropLast()), at: 0)
    }
    return found
  }

  /// The verb of `talking`, `baked`, `walks`.
  static func infinitives(_ word: String) -> [String] {
    var found: [String] = []
    for ending in ["ing", "ed"] where word.hasSuffix(ending) && word.count > ending.count + 2 {
      let stem = word.dropLast(ending.count)
      found += [String(stem), stem + "e"]
      let end = Array(stem.suffix(2))
      if end.count == 2, end[0] == end[1] { found.append(String(stem.dropLast())) }
    }
    found += nouns(word)
    return found + found.map { $0 + "ing" } + [word + "ing"]
  }
}
