import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct GalleryTests {
  func gallery(_ count: Int) -> Gallery {
    Gallery((1...count).map { .init("C\($0)", caption: "Licht", picture: .pictogram("lamp")) })
  }

  /// How many stand in each row.
  func rows(_ count: Int, width: Double, setter: BlockSetter = .forTests()) -> [Int] {
    setter.pieces(gallery(count).block, width: width).map { piece in
      piece.frame.words.filter { $0 == "Licht" }.count
    }
  }

  @Test func standsInTwoColumnsOnAPortraitSheetAndMoreOnALandscapeOne() {
    #expect(rows(4, width: 493) == [2, 2])
    #expect(rows(8, width: 740) == [4, 4])
    #expect(rows(2, width: 493, setter: .forTests(size: .large)) == [2])
  }

  @Test func rowsAreEquallyFull() {
    #expect(rows(5, width: 740) == [3, 2])
    #expect(rows(6, width: 740) == [3, 3])
  }

  @Test func captionAndCodeStandUnderThePicture() {
    let frame = BlockSetter.forTests().frame(gallery(1), width: 200)
    let picture = frame.placements.first { $0.picture != nil }?.box.maxY ?? .infinity
    let words = frame.placements.filter { $0.words != nil }
    #expect(words.map(\.words) == ["C1", "Licht"])
    #expect(words.allSatisfy { $0.box.y > picture })
  }

  @Test func cardsOfARowAreEquallyHigh() {
    let short = Gallery.Item("C1", caption: "Licht", picture: .pictogram("lamp"))
    let long = Gallery.Item(
      "C2", caption: "Licht in de gang en bij de lift, ook in de nacht", picture: nil)
    let frame = BlockSetter.forTests().frame(Gallery([short, long]), width: 493)
    let cards = frame.placements.filter { $0.shape?.fill == .paper }.map(\.box.height)
    #expect(cards.count == 2)
    #expect(Set(cards).count == 1)
  }

  @Test func aMissingPictureLeavesItsCode() {
    let setter = BlockSetter.forTests(pictures: FakePictures(missing: ["lamp"]))
    let words = setter.frame(gallery(1), width: 200).words
    #expect(words == ["C1", "C1", "Licht"])
    #expect(setter.notes.problems.isEmpty)
  }
}
