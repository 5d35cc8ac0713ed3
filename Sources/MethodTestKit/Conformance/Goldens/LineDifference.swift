/// How a text changed, line by line, as `diff -u` shows it.
struct LineDifference {
  private enum Line {
    case same(String), removed(String), added(String)

    var isChange: Bool { if case .same = self { false } else { true } }

    var shown: String {
      switch self {
      case .same(let words): "  \(words)"
      case .removed(let words): "- \(words)"
      case .added(let words): "+ \(words)"
      }
    }
  }

  private let lines: [Line]
  /// Where in the old text the first change is, counted from 1; nil where nothing changed.
  let firstLine: Int?

  init(from old: String, to new: String) {
    let (old, new) = (Self.lines(of: old), Self.lines(of: new))
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (before, after) = (0, 0)
    var first: Int?
    while before < old.count || after < new.count {
      if removed.contains(before) {
        first = first ?? before + 1
        lines.append(.removed(old[before]))
        before += 1
      } else if added.contains(after) {
        first = first ?? before + 1
        lines.append(.added(new[after]))
        after += 1
      } else {
        lines.append(.same(old[before]))
        before += 1
        after += 1
      }
    }
    self.lines = lines
    firstLine = first
  }

  /// The first changes, each with the lines around it; `…` stands for lines that are left out.
  func excerpt(context: Int = 2, atMost most: Int = 16) -> String {
    let changes = lines.indices.filter { lines[$0].isChange }
    let shown = lines.indices.filter { index in
      changes.contains { abs($0 - index) <= context }
    }
    var excerpt: [String] = []
    var last: Int?
    for index in shown.prefix(most) {
      if let last, index > last + 1 { excerpt.append("  …") }
      excerpt.append(lines[index].shown)
      last = index
    }
    if shown.count > most { excerpt.append("  …") }
    return excerpt.joined(separator: "\n")
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
