import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct PlaceMatTests {
  static let titles: [Text] = [
    "Wat wij zien", "Wat wij willen behouden", "Wat beter kan", "Morgen",
    "Verantwoordelijkheid", "Wie helpt ons?", "Wanneer kijken wij terug?", "Hulp",
  ]

  func mat(_ count: Int) -> PlaceMat {
    PlaceMat(
      (0..<count).map { index in
        .init(
          Self.titles[index], hint: index % 2 == 0 ? "Noem kleine dingen." : nil,
          picture: index % 3 == 0 ? .pictogram("hand") : nil)
      }, centre: .init("Samen", hint: "Wat spreken wij af?"))
  }

  /// The box of the centre, which alone has a ground.
  func centre(of frame: Frame) -> Rect? {
    frame.placements.first { $0.shape?.fill == .accentSoft }?.box
  }

  @Test(
    arguments: 2...8, [Size(width: 1090, height: 640), Size(width: 740, height: 400)])
  func titlesStandBesideTheCentreAndInNoOthersWay(count: Int, size: Size) throws {
    let setter = BlockSetter.forTests()
    let frame = setter.frame(mat(count), width: size.width, height: size.height)
    let centre = try #require(self.centre(of: frame))
    let words = frame.placements.filter { $0.words != nil }
    for word in words where !["Samen", "Wat spreken wij af?"].contains(word.words) {
      #expect(!word.box.overlaps(centre), "\(word.words ?? "")")
    }
    for (index, word) in words.enumerated() {
      #expect(!words[(index + 1)...].contains { $0.box.overlaps(word.box) })
    }
    #expect(frame.strays.isEmpty)
    #expect(setter.notes.problems.isEmpty)
  }

  @Test func takesTheSpaceThatIsLeft() {
    let frame = BlockSetter.forTests().frame(mat(4), width: 740, height: 500)
    #expect(frame.size.height == 500)
  }

  @Test(arguments: PrintSize.allCases) func sixSidesHaveRoomToWriteOnAnA4(size: PrintSize) {
    // What a heading leaves of a level sheet in large print.
    let pieces = BlockSetter.forTests(size: size).pieces(mat(6).block, width: 740)
    #expect(pieces.height <= 400)
  }

  @Test func isReadSideBySideAndThenInItsCentre() {
    let frame = BlockSetter.forTests().frame(mat(3), width: 740, height: 500)
    let titles = frame.placements.filter { $0.roles.last?.isHeading == true }.compactMap(\.words)
    #expect(titles == ["Wat wij zien", "Wat wij willen behouden", "Wat beter kan", "Samen"])
  }

  @Test func allTitlesAreInLettersOfOneSize() {
    let frame = BlockSetter.forTests().frame(mat(8), width: 1090, height: 640)
    let sizes = frame.placements.compactMap { placement -> Double? in
      guard placement.roles.last?.isHeading == true, case .text(let text) = placement.drawn
      else { return nil }
      return text.text.size
    }
    #expect(sizes.count == 9)
    #expect(Set(sizes).count == 1)
  }

  @Test func aWordThatIsTooWideForItsAreaIsReported() {
    let word = Text(String(repeating: "lang", count: 30))
    let setter = BlockSetter.forTests()
    _ = setter.frame(PlaceMat([.init(word), .init("b"), .init("c")]), width: 490, height: 500)
    #expect(setter.notes.problems.contains { $0.text == word.plain })
  }
}
