extension String {
  /// Without spaces and line ends at both ends, which a folded text in YAML has.
  public var trimmed: String {
    var words = self[...]
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}
