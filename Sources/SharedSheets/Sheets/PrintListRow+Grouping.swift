import MethodKit

extension PrintListRow {
  /// The rows with those in one that follow each other and differ in their number only.
  ///
  /// `Vraag 1 van 4` up to `Vraag 4 van 4` become `Vraag 1–4`, with the copies of all of them, where
  /// they are on the same paper and in the same colour. The titles must agree in every language.
  static func grouped(_ rows: [PrintListRow]) -> [PrintListRow] {
    var groups: [[PrintListRow]] = []
    for row in rows {
      if let last = groups.last?.last, last.isFollowed(by: row) {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return groups.map(inOne)
  }

  private func isFollowed(by next: PrintListRow) -> Bool {
    paper == next.paper && tiles == next.tiles && inColour == next.inColour
      && next.pages.lowerBound == pages.upperBound + 1
      && title.passages.count == next.title.passages.count
      && zip(title.passages, next.title.passages).allSatisfy { passage, next in
        guard let title = NumberedTitle(passage.plain) else { return false }
        return title.next == NumberedTitle(next.plain)
      }
  }

  private static func inOne(_ group: [PrintListRow]) -> PrintListRow {
    guard let last = group.last, group.count > 1 else { return group[0] }
    var row = group[0]
    for (index, passage) in row.title.passages.enumerated() {
      guard let title = NumberedTitle(passage.plain) else { continue }
      row.title.passages[index].inlines = [.text(title.words(upTo: group.count))]
    }
    row.copies = group.reduce(0) { $0 + $1.copies }
    row.pages = row.pages.lowerBound...last.pages.upperBound
    return row
  }
}

/// A title with a number in it: `Vraag 1 van 4`, or `1. soru`.
private struct NumberedTitle: Equatable {
  private var before: String
  private var number: Int
  /// None where words stand before the number, for these say enough.
  private var after: String

  /// Nil where there is no number, or no word with it.
  init?(_ title: String) {
    guard let match = title.firstMatch(of: /[0-9]{1,4}/), let number = Int(match.output) else {
      return nil
    }
    self.number = number
    before = String(title[..<match.range.lowerBound])
    after = before.contains(where: \.isLetter) ? "" : String(title[match.range.upperBound...])
    guard (before + after).contains(where: \.isLetter) else { return nil }
  }

  /// The title that comes after it.
  var next: NumberedTitle {
    var next = self
    next.number += 1
    return next
  }

  /// The title of so many, this one the first: `Vraag 1–4`.
  func words(upTo count: Int) -> String { "\(before)\(number)–\(number + count - 1)\(after)" }
}
