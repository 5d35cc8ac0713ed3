import MethodKit
import Testing

@testable import SharedSheets

@Suite("The print list")
struct PrintListTests {
  @Test("says of each sheet how many, on what, in what, and where it stands")
  func rows() throws {
    let sheet = try Leeuwenhoek.sheets().printList([
      PrintListRow("Droomblad", copies: 9, paper: .a3, inColour: false, pages: 12...12),
      PrintListRow(
        "Groepsposter", copies: 1, paper: .a1, tiles: 8, inColour: true, pages: 13...20),
    ])
    let table = try #require(
      sheet.first { if case .table(let table) = $0 { table } else { nil } })
    #expect(table.columns.map(\.title.plain) == ["Blad", "Aantal", "Papier", "Kleur", "Pagina"])
    #expect(
      table.rows.map { $0.map(\.plain) } == [
        ["Droomblad", "9", "A3", "zwart-wit", "12"],
        ["Groepsposter", "1", "A1: 8 delen op A4", "kleur", "13–20"],
      ])
  }

  @Test("has the materials to lay out")
  func materials() throws {
    #expect(
      try Leeuwenhoek.sheets().printList([]).checklists.last
        == ["Scharen", "Stippen om te kiezen"])
  }
}
