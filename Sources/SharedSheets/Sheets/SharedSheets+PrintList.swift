public import MethodKit

extension SharedSheets {
  /// What to print, on what, and what to lay out.
  ///
  /// - Parameter rows: the sheets of the pack in print order, their titles in the language of this
  ///   list.
  public func printList(_ rows: [PrintListRow]) -> Sheet {
    Sheet("print-list", texts["print-list.title"], for: .facilitator) {
      Heading(texts["print-list.heading"], level: 1)
      Paragraph(texts["print-list.lead"], style: .lead)
      Table(
        [
          Table.Column(texts["print-list.sheet"], weight: 2.2),
          Table.Column(texts["print-list.copies"], weight: 1.5),
          Table.Column(texts["print-list.paper"], weight: 1.9),
          Table.Column(texts["print-list.colour"], weight: 1.9),
          Table.Column(texts["print-list.pages"], weight: 1.5),
        ],
        rows: rows.map(cells))
      Heading(texts["print-list.tips"])
      Checklist(texts.list("print-list.tip"), marker: .dot)
      if !method.materials.isEmpty {
        Heading(texts["print-list.materials"])
        materialsChecklist
      }
    }
  }

  private func cells(_ row: PrintListRow) -> [Text] {
    [
      row.title,
      Text("\(row.copies)"),
      paper(row),
      texts[row.inColour ? "print-list.in-colour" : "print-list.in-grey"],
      pages(row.pages),
    ]
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
