import MethodDocument
import Testing

@testable import PageLayout

/// The numbers of print in a care setting, held by machine.
@Suite("Sizes in print")
struct PrintNumbersTests {
  static let sheets: [(PrintSize, Reader, Paper)] = PrintSize.allCases.flatMap { size in
    Reader.allCases.flatMap { reader in Paper.allCases.map { (size, reader, $0) } }
  }

  @Test("body is at least 14 pt and notes 12; in large print both 18", arguments: sheets)
  func smallest(_ size: PrintSize, _ reader: Reader, _ paper: Paper) {
    let style = LayoutStyle(size: size, reader: reader, paper: paper)
    #expect(style.body >= (size == .large ? 18 : 14))
    #expect(style.note >= (size == .large ? 18 : 12))
    #expect(style.scaled(by: 0.5).note >= style.floor)
  }

  @Test("large print is larger in every size", arguments: Reader.allCases)
  func large(_ reader: Reader) {
    for paper in Paper.allCases {
      let standard = LayoutStyle(size: .standard, reader: reader, paper: paper)
      let large = LayoutStyle(size: .large, reader: reader, paper: paper)
      #expect(large.body > standard.body && large.note > standard.note)
      #expect(zip(large.headings, standard.headings).allSatisfy { $0 > $1 })
    }
  }

  @Test("a large sheet that several people work on has larger letters")
  func shared() {
    let standard = LayoutStyle(size: .standard, reader: .participant, paper: .a3)
    #expect(standard.body >= 18 && standard.note >= 14)
    let large = LayoutStyle(size: .large, reader: .participant, paper: .a3)
    #expect(large.body >= 21 && large.note >= 18)
  }

  @Test("what is written in stays clear of the foot", arguments: sheets)
  func foot(_ size: PrintSize, _ reader: Reader, _ paper: Paper) {
    let style = LayoutStyle(size: size, reader: reader, paper: paper)
    let page = PageGeometry(paper: paper, orientation: .portrait, printer: paper, style: style)
    guard page.footer > 0 else { return }
    #expect(page.foot.y - page.body.maxY >= .millimetres(paper == .a5 ? 4 : 6) - 0.01)
    #expect(page.size.height - page.foot.maxY >= .millimetres(11) - 0.01)
  }

  @Test("a wall sheet is read at two metres: 20 pt, titles 60", arguments: Paper.allCases)
  func wall(_ paper: Paper) {
    let style = LayoutStyle(size: .standard, reader: .wall, paper: paper)
    #expect(style.note >= 20 && style.body >= 20 && style.heading(level: 1) >= 60)
  }

  @Test("running text has lines one and a half as high as its letters")
  func lineHeight() {
    let style = LayoutStyle(size: .standard, reader: .participant, paper: .a4)
    #expect(style.bodyText.lineHeight == 1.5)
  }

  @Test("a line holds no more than about 70 characters")
  func measure() {
    let style = LayoutStyle(size: .standard, reader: .participant, paper: .a3)
    // Noto Sans takes 0.53 of its size for a letter of Dutch text on average, as measured.
    #expect(style.measure / (style.body * 0.53) <= 70)
  }

  @Test("margins are 10 mm or more", arguments: Paper.allCases)
  func margins(_ paper: Paper) {
    #expect(PageGeometry.marginMillimetres(paper) >= 10)
    let style = LayoutStyle(size: .standard, reader: .participant, paper: paper)
    let page = PageGeometry(paper: paper, orientation: .portrait, printer: .a4, style: style)
    let border = TileGrid(paper, .portrait, printer: .a4) == nil ? 0 : TileGrid.border
    #expect(page.margin + border >= .millimetres(10))
  }
}
