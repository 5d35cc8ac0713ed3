/// The little of Markdown that a reference needs.
enum Markdown {
  static func heading(_ level: Int, _ words: String) -> String {
    "\(String(repeating: "#", count: level)) \(words)"
  }

  /// A table; one without rows is nothing.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    func line(_ cells: [String]) -> String {
      "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |"
    }
    let rule = "|\(String(repeating: "---|", count: head.count))"
    return ([line(head), rule] + rows.map(line)).joined(separator: "\n")
  }

  static func code(_ words: String) -> String { "`\(words)`" }

  static func yaml(_ words: String) -> String { "```yaml\n\(words)\n```" }

  /// The link to a heading in the same file, as GitHub makes it of the heading's words.
  static func anchor(_ words: String) -> String {
    let kept = words.lowercased().filter {
      $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_"
    }
    return "#\(kept.replacing(" ", with: "-"))"
  }

  static func paragraphs(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
