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

  /// Letters and digits with hyphens between them, as BCP-47 has it; it names a file.
  static func isLanguageTag(_ tag: String) -> Bool {
    tag.lowercased().isKebabCase && (2...35).contains(tag.count)
  }
}
