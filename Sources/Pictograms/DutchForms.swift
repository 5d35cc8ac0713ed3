/// What a Dutch word may be a form of: plural, diminutive, inflected adjective, verb.
enum DutchForms {
  /// Forms of the noun or adjective, likeliest first, without the word itself.
  static func nouns(_ word: String) -> [String] {
    if let (plural, singular) = irregular.first(where: { word.hasSuffix($0.plural) }) {
      return [word.dropLast(plural.count) + singular]
    }
    var found: [String] = []
    var single = word
    for ending in ["'s", "s"] where word.hasSuffix(ending) && word.count > ending.count + 2 {
      single = String(word.dropLast(ending.count))
      found.append(single)
      break
    }
    for form in [word, single] { found += diminutives(form) }
    if word.hasSuffix("en"), word.count > 4 { found += stems(of: word.dropLast(2)) }
    if word.hasSuffix("en"), word.count > 5 { found.append(String(word.dropLast())) }
    if word.hasSuffix("e"), word.count > 3 { found += stems(of: word.dropLast()) }
    return found
  }

  /// Infinitives that the word may be a form of: `praat`, `gepraat`, `luisterde`.
  static func infinitives(_ word: String) -> [String] {
    var stems = [word]
    for ending in ["t", "te", "ten", "de", "den"]
    where word.hasSuffix(ending) && word.count > ending.count + 2 {
      stems.append(String(word.dropLast(ending.count)))
    }
    if word.hasPrefix("ge"), word.hasSuffix("t") || word.hasSuffix("d"), word.count > 6 {
      // gepraat keeps the t of its stem, geluisterd does not keep its d.
      stems += [String(word.dropFirst(2)), String(word.dropFirst(2).dropLast())]
    }
    return stems.flatMap(infinitives(ofStem:))
  }

  /// Plurals whose vowel changes, or whose short vowel is not written as one; compounds too.
  private static let irregular: [(plural: String, singular: String)] = [
    ("dagen", "dag"), ("slagen", "slag"), ("wegen", "weg"), ("daken", "dak"), ("glazen", "glas"),
    ("paden", "pad"), ("gaten", "gat"), ("baden", "bad"), ("bladeren", "blad"), ("spelen", "spel"),
    ("schepen", "schip"), ("steden", "stad"), ("kinderen", "kind"), ("eieren", "ei"),
    ("liederen", "lied"), ("sloten", "slot"),
  ]

  /// `bloemetje`, `raampje`, `tafeltje`, `huisje`, `autootje`, `glaasje`.
  private static func diminutives(_ word: String) -> [String] {
    guard word.hasSuffix("je"), word.count > 4 else { return [] }
    var found = [String(word.dropLast(2))]
    if word.hasSuffix("tje") || word.hasSuffix("pje") { found.append(String(word.dropLast(3))) }
    if word.hasSuffix("kje") { found.append(String(word.dropLast(3)) + "g") }
    if word.hasSuffix("etje"), word.count > 6 {
      let stem = word.dropLast(4)
      found += [undoubled(stem) ?? String(stem)]
    }
    found += found.compactMap(shortened)
    // autoo(tje), fotoo(tje): an open vowel is doubled before the ending.
    found += found.filter { $0.hasSuffix("oo") || $0.hasSuffix("aa") || $0.hasSuffix("uu") }
      .map { String($0.dropLast()) }
    return found
  }

  /// The word before `-en` or `-e`: `lamp(p)en`, `ram(en)` → raam, `huiz(en)` → huis.
  private static func stems(of rest: Substring) -> [String] {
    if let single = undoubled(rest) { return [single] }
    let hard = hardened(String(rest))
    // An open syllable is long, so a closed one of a single vowel is written with two.
    return lengthened(hard).map { [$0] } ?? [hard]
  }

  private static func infinitives(ofStem stem: String) -> [String] {
    guard stem.count > 2 else { return [] }
    var found = [stem + "en"]
    if let short = shortened(stem) {
      found.append(softened(short) + "en")
      found.append(short + "en")
    } else if endsShort(stem), let last = stem.last {
      found.append("\(stem)\(last)en")
    }
    found.append(softened(stem) + "en")
    return found
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

  private static func isVowel(_ letter: Character?) -> Bool {
    letter.map { vowels.contains($0) } ?? false
  }

  /// `lamp` from `lampp`; nil where the last consonant is not doubled.
  private static func undoubled(_ stem: Substring) -> String? {
    let end = Array(stem.suffix(2))
    guard end.count == 2, end[0] == end[1], !isVowel(end[1]) else { return nil }
    return String(stem.dropLast())
  }

  /// `raam` from `ram`; nil where the last syllable is not one vowel between consonants.
  private static func lengthened(_ stem: String) -> String? {
    let end = Array(stem.suffix(3))
    guard endsShort(stem), end[1] != "i", !["w", "j", "x"].contains(end[2]) else { return nil }
    // The last syllable of `tafel` or `kamer` is not stressed, and so not long.
    let isToneless = end[1] == "e" && ["l", "m", "n", "r"].contains(end[2])
    if isToneless, stem.dropLast(2).contains(where: isVowel) { return nil }
    return "\(stem.dropLast())\(end[1])\(end[2])"
  }

  /// Whether the last syllable is one vowel between consonants, as in `zit`.
  private static func endsShort(_ stem: String) -> Bool {
    let end = Array(stem.suffix(3))
    return end.count == 3 && !isVowel(end[0]) && isVowel(end[1]) && !isVowel(end[2])
  }

  /// `prat` from `praat`; nil where there is no doubled vowel before the last consonant.
  private static func shortened(_ stem: String) -> String? {
    let end = Array(stem.suffix(3))
    guard end.count == 3, end[0] == end[1], isVowel(end[1]), !isVowel(end[2]) else { return nil }
    return "\(stem.dropLast(2))\(end[2])"
  }

  /// `brief` from `briev`, `huis` from `huiz`.
  private static func hardened(_ stem: String) -> String {
    switch stem.last {
    case "v": stem.dropLast() + "f"
    case "z": stem.dropLast() + "s"
    default: stem
    }
  }

  /// `lez` from `les`, `prov` from `prof`.
  private static func softened(_ stem: String) -> String {
    switch stem.last {
    case "f": stem.dropLast() + "v"
    case "s": stem.dropLast() + "z"
    default: stem
    }
  }
}
