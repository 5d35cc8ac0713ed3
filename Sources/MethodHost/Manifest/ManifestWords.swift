import Sessions

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

  /// A language's two or three letters, and what may follow it, as BCP-47 has it; it names a file.
  static func isLanguageTag(_ tag: String) -> Bool {
    tag.lowercased().isKebabCase && tag.count <= 35
      && tag.wholeMatch(of: /[A-Za-z]{2,3}(-.*)?/) != nil
  }
}
