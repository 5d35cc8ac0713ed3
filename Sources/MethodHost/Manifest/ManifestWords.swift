/// How the words of a manifest are read.
enum ManifestWords {
  /// As in a session file, `yes` and `true` are one.
  static func bool(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "true", "yes": true
    case "false", "no": false
    default: nil
    }
  }

  /// Words of a–z and 0–9 with hyphens between them.
  static func isKebabCase(_ id: String) -> Bool {
    id.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }

  /// A language's two or three letters, and what may follow it, as BCP-47 has it; it names a file.
  static func isLanguageTag(_ tag: String) -> Bool {
    isKebabCase(tag.lowercased()) && tag.count <= 35
      && tag.wholeMatch(of: /[A-Za-z]{2,3}(-.*)?/) != nil
  }
}
