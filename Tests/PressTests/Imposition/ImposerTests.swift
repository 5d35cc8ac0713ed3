import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout
@testable import Press

@Suite("Sheets on the printer's paper")
struct ImposerTests {
  private func imposer(_ printer: Paper = .a4, language: String = "nl") -> Imposer {
    Imposer(
      printer: printer, words: .init(tile: "deel {{tile}}", glue: "lijm de rand"),
      language: language)
  }

  private func sheet(
    _ paper: Paper, _ orientation: Orientation = .portrait, imposition: Imposition = .plain
  ) -> Sheet {
    Sheet(
      id: "vel", title: "Ons huis", reader: .participant, paper: paper, orientation: orientation,
      imposition: imposition)
  }

  private func copy(_ words: String..., size: Size) -> [SetSheet.Face] {
    words.map { SetSheet.Face(front: .page($0, size), back: nil) }
  }

  @Test("go on paper of their own where it fits, front before back, copy after copy")
  func plain() {
    let size = Size(.a4)
    let copies = ["Ans", "Bea"].map { name in
      [SetSheet.Face(front: .page(name, size), back: .page("achter \(name)", size))]
    }
    let pages = imposer().pages(sheet(.a4), copies: copies)
    #expect(
      pages.map { $0.placements.map(\.word) } == [["Ans"], ["achter Ans"], ["Bea"], ["achter Bea"]])
    #expect(pages.allSatisfy { $0.size == size && $0.marks.items.isEmpty })
  }

  @Test("share an A4 where they are smaller, also where the printer takes A3")
  func small() {
    let copies = (1...4).map { copy("\($0)", size: Size(.a6)) }
    for printer in [Paper.a4, .a3] {
      let pages = imposer(printer).pages(sheet(.a6), copies: copies)
      #expect(pages.count == 1)
      #expect([Size(.a4), Size(.a4, .landscape)].contains(pages[0].size))
    }
  }

  @Test("fold where a copy has two small pages: side by side in reading order")
  func folded() {
    let copies = Array(repeating: copy("een", "twee", size: Size(.a5)), count: 3)
    for (language, expected) in [("nl", ["een", "twee"]), ("ar", ["twee", "een"])] {
      let pages = imposer(language: language).pages(sheet(.a5), copies: copies)
      #expect(pages.count == 3)
      for page in pages {
        let fromLeft = page.placements.sorted { $0.origin.x < $1.origin.x }
        #expect(page.size == Size(.a4, .landscape))
        #expect(fromLeft.map(\.word) == expected)
      }
    }
  }

  @Test("are a booklet for each copy")
  func booklet() {
    let copies = Array(repeating: copy("1", "2", "3", "4", size: Size(.a5)), count: 2)
    let pages = imposer().pages(sheet(.a5, imposition: .booklet), copies: copies)
    #expect(
      pages.map { $0.placements.map(\.word) }
        == [["4", "1"], ["2", "3"], ["4", "1"], ["2", "3"]])
  }
}
