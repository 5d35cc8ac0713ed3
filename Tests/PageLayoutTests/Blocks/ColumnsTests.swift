import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite("Columns")
struct ColumnsTests {
  private func columns(sequence: Bool = false, _ titles: Text...) -> Columns {
    Columns(
      titles.map { .init($0, [Paragraph("Tekst.").block]) }, sequence: sequence)
  }

  private func placement(_ words: String, in frame: Frame) -> Rect? {
    frame.placements.first { $0.words == words }?.box
  }

  @Test("stand beside each other, each with its words right under its own title")
  func beside() throws {
    let titles: [Text] = ["Kort", "Een titel die veel langer is dan de kolom breed"]
    let frame = BlockSetter.forTests().frame(columns(titles[0], titles[1]), width: 490)
    let heads = try titles.map { try #require(placement($0.plain, in: frame)) }
    let words = frame.placements.filter { $0.words == "Tekst." }.map(\.box)
    #expect(heads[0].y == heads[1].y && heads[0].x < heads[1].x)
    #expect(words.count == 2 && words[0].y < words[1].y)
    #expect(frame.strays.isEmpty)
  }

  @Test("stand one under the other where they would be too narrow")
  func under() throws {
    let frame = BlockSetter.forTests().frame(columns("Een", "Twee", "Drie"), width: 300)
    let heads = try ["Een", "Twee", "Drie"].map { try #require(placement($0, in: frame)) }
    #expect(Set(heads.map(\.x)).count == 1)
    #expect(heads[0].y < heads[1].y && heads[1].y < heads[2].y)
  }

  @Test("in a sequence keep each arrow on the page of the column that it leaves")
  func arrows() {
    let stacked = columns(sequence: true, "Verteld", "Gehoord", "Afgesproken")
    let pieces = BlockSetter.forTests().pieces(stacked.block, width: 300)
    #expect(pieces.map(\.keepWithNext) == [true, false, true, false, false])
  }
}
