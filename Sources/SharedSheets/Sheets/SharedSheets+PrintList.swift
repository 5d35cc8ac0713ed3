public import MethodKit

extension SharedSheets {
  /// What to print, on what, and what to lay out.
  ///
  /// Sheets that differ in their number only, such as the posters of the questions, share a line.
  ///
  /// - Parameter rows: the sheets of the pack in print order.
  public func printList(_ rows: [PrintListRow]) -> Sheet {
    let grouped = PrintListRow.grouped(rows)
    return Sheet(
      "print-list", texts["print-list.title"], for: .facilitator, paper: .a4,
      lies(grouped) ? .landscape : .portrait
    ) {
      Heading(texts["print-list.heading"], level: 1)
      Paragraph(texts.sentences(texts.list("print-list.tip")), style: .note)
      Table(
        [
          Table.Column(texts["print-list.sheet"], weight: 3.3),
          Table.Column(texts["print-list.copies"], weight: 1),
          Table.Column(texts["print-list.paper"], weight: 1.65),
          Table.Column(texts["print-list.colour"], weight: 0.9),
          Table.Column(texts["print-list.pages"], weight: 1.5),
        ],
        rows: grouped.map(cells))
      if !method.materials.isEmpty {
        Heading(texts["print-list.materials"])
        // Under a long table, boxes to tick would take a second page; the script has them too.
        if grouped.count > 11 {
          Paragraph(Text(materials.map(\.plain).joined(separator: "\u{A0}· ")))
        } else {
          Checklist(materials, columns: 3)
        }
      }
    }
  }

  /// Letters or words that are long want a wide page; beside the other columns, a word of 24 letters
  /// has room on a page that stands.
  private func lies(_ rows: [PrintListRow]) -> Bool {
    size == .large
      || rows.contains { row in
        title(row).plain.split(separator: " ").contains { $0.count > 24 }
      }
  }

  private func cells(_ row: PrintListRow) -> [Text] {
    [
      title(row),
      Text("\(row.copies)"),
      paper(row),
      texts[row.inColour ? "print-list.in-colour" : "print-list.in-grey"],
      pages(row.pages),
    ]
  }

  /// In the language of this list, where it is given in several.
  private func title(_ row: PrintListRow) -> Text {
    let passages = row.title.passages
    let own = passages.first { $0.language == texts.language } ?? passages.first
    return Text(own?.plain ?? "")
  }

  private func paper(_ row: PrintListRow) -> Text {
    guard row.tiles > 1 else { return Text(row.paper.sizeName) }
    return texts[
      "print-list.tiled",
      [
        "paper": row.paper.sizeName, "count": "\(row.tiles)",
        "printer-paper": row.printerPaper.sizeName,
      ]]
  }

  private func pages(_ pages: ClosedRange<Int>) -> Text {
    guard pages.count > 1 else { return Text("\(pages.lowerBound)") }
    return texts[
      "print-list.page-range",
      ["first": "\(pages.lowerBound)", "last": "\(pages.upperBound)"]]
  }
}

extension Paper {
  /// As people write it: `A4`.
  fileprivate var sizeName: String { rawValue.uppercased() }
}
