/// The little language of Cairo's tag attributes.
enum TagAttributes {
  /// A string in single quotes; a backslash stands before a quote or a backslash.
  static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    return "'\(escaped)'"
  }
}
