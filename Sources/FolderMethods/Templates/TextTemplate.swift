import Sessions

/// Words with `{{expressions}}` in them.
struct TextTemplate: Hashable, Sendable {
  var words: String
  /// What stands between the brackets, in order.
  var names: [String]

  init(_ words: String) {
    self.words = words
    var names: [String] = []
    var rest = words[...]
    while let opening = rest.firstRange(of: "{{"),
      let closing = rest[opening.upperBound...].firstRange(of: "}}")
    {
      let name = rest[opening.upperBound..<closing.lowerBound]
      names.append(name.split(separator: " ").joined(separator: " "))
      rest = rest[closing.upperBound...]
    }
    self.names = names
  }

  /// True where double braces open that nothing closes.
  var isOpen: Bool { words.ranges(of: "{{").count != names.count }

  /// What stands between single braces and looks like the name of something.
  var singlyBraced: [String] {
    // Most words have none but those of their names, and looking closer takes its time.
    let braces = words.utf8.count { $0 == UInt8(ascii: "{") }
    if braces == 2 * names.count { return [] }
    return words.matches(of: /(^|[^{]){ ?([a-z][a-z\-]*(\.[a-z0-9\-]+)*) ?}($|[^}])/).map {
      String($0.2)
    }
  }

  static func isTemplate(_ words: String) -> Bool { words.contains("{{") }

  /// The expression where the words are nothing but one pair of brackets.
  static func expression(in words: String) -> String? {
    let trimmed = words.trimmed
    guard trimmed.hasPrefix("{{"), trimmed.hasSuffix("}}"), TextTemplate(trimmed).names.count == 1
    else { return nil }
    return TextTemplate(trimmed).names[0]
  }
}
