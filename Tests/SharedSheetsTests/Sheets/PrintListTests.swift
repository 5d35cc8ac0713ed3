import MethodKit
import Testing

@testable import SharedSheets

@Suite("The print list")
struct PrintListTests {
  private func table(_ rows: [PrintListRow], in language: String = "nl") throws -> Table {
    try #require(
      try Leeuwenhoek.sheets(in: language).printList(rows).first {
        if case .table(let table) = $0 { table } else { nil }
      })
  }

  private func poster(_ title: Text, page: Int, inColour: Bool = false) -> PrintListRow {
    PrintListRow(title, copies: 1, paper: .a3, tiles: 2, inColour: inColour, pages: page...page + 1)
  }

  @Test("says of each sheet how many, on what, in what, and where it stands")
  func rows() throws {
    let table = try table([
      PrintListRow("Droomblad", copies: 9, paper: .a3, inColour: false, pages: 12...12),
      PrintListRow(
        "Groepsposter", copies: 1, paper: .a1, tiles: 8, inColour: true, pages: 13...20),
    ])
    #expect(
      table.columns.map(\.title.plain)
        == ["Blad", "Aantal", "Papier", "Kleur", "Pagina’s in pakket"])
    #expect(
      table.rows.map { $0.map(\.plain) } == [
        ["Droomblad", "9", "A3", "nee", "12"],
        ["Groepsposter", "1", "A1 (8×A4)", "ja", "13–20"],
      ])
  }

  @Test("has sheets that differ in their number only on one line")
  func numbered() throws {
    let table = try table([
      poster("Vraag 1 van 3", page: 1), poster("Vraag 2 van 3", page: 3),
      poster("Vraag 3 van 3", page: 5),
    ])
    #expect(table.rows.map { $0.map(\.plain) } == [["Vraag 1–3", "3", "A3 (2×A4)", "nee", "1–6"]])
  }

  @Test("keeps sheets apart that differ in more than their number, or do not follow each other")
  func different() throws {
    let rows = [
      poster("Vraag 1", page: 1), poster("Kaart 2", page: 3), poster("Kaart 4", page: 5),
      poster("Kaart 5", page: 7, inColour: true), poster("6", page: 9), poster("7", page: 11),
    ]
    #expect(try table(rows).rows.map(\.[0].plain) == rows.map(\.title.plain))
  }

  @Test("has its titles in its own language, and groups alike in both")
  func languages() throws {
    func title(_ number: Int) -> Text {
      Text(passages: [
        Passage([.text("Vraag \(number)")], language: "nl"),
        Passage([.text("\(number). soru")], language: "tr"),
      ])
    }
    let rows = [poster(title(1), page: 1), poster(title(2), page: 3)]
    #expect(try table(rows).rows.map(\.[0]) == ["Vraag 1–2"])
    #expect(try table(rows, in: "tr").rows.map(\.[0]) == ["1–2. soru"])
  }

  @Test(
    "lies down for a long word",
    arguments: [
      ("Kaarten", Orientation.portrait), ("Bewonersvertegenwoordiging", .landscape),
    ])
  func longWord(_ title: String, _ orientation: Orientation) throws {
    let list = try Leeuwenhoek.sheets().printList([poster(Text("De \(title)"), page: 1)])
    #expect(list.orientation == orientation)
  }

  @Test("has the materials to lay out: to tick, or in a line under a long table")
  func materials() throws {
    let materials = ["Scharen", "Stippen om te kiezen"]
    #expect(try Leeuwenhoek.sheets().printList([]).checklists.last == materials)
    let rows = (1...12).map { number in
      PrintListRow(
        "Blad \(number * 2)", copies: 1, paper: .a4, inColour: false, pages: number...number)
    }
    let long = try Leeuwenhoek.sheets().printList(rows)
    #expect(long.checklists.isEmpty)
    #expect(long.paragraphs.last == "Scharen\u{A0}· Stippen om te kiezen")
  }
}
