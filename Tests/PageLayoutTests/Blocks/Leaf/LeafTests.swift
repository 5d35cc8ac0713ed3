import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct LeafTests {
  /// What the margins leave of an A6.
  static let card = Size(width: 241, height: 363)
  let tip: Text = "Vraag eens wat het mooiste van de dag was."

  func leaf(_ text: Text) -> Leaf {
    Leaf(text, top: "Week 12", picture: .pictogram("kop"), foot: "Ons huis")
  }

  func frame(_ leaf: Leaf, _ setter: BlockSetter = .forTests(paper: .a6)) -> Frame {
    setter.frame(leaf, width: Self.card.width, height: Self.card.height)
  }

  func letters(_ text: Text, in frame: Frame) -> Double {
    frame.placements.compactMap { placement -> Double? in
      guard placement.words == text.plain, case .text(let fragment) = placement.drawn
      else { return nil }
      return fragment.text.size
    }.first ?? 0
  }

  @Test func saysItsWeekThenItsWordsThenItsFoot() {
    #expect(frame(leaf(tip)).words == ["Week 12", tip.plain, "Ons huis"])
  }

  @Test func fewWordsAreLargeAndManyAreNeverSmallerThanBodyText() {
    let many = Text(String(repeating: "een rustige zin ", count: 12))
    let few = letters("Luister.", in: frame(leaf("Luister.")))
    #expect(few > letters(tip, in: frame(leaf(tip))))
    let setter = BlockSetter.forTests(paper: .a6)
    #expect(letters(many, in: frame(leaf(many), setter)) >= 14)
    #expect(setter.notes.problems.isEmpty)
  }

  @Test func aPictureIsLargeWhereOnlyAWordsWidthKeepsLettersSmall() {
    let word: Text = "Verantwoordelijkheidsgevoelens"
    let picture = frame(leaf(word)).placements.compactMap(\.picture).first
    #expect((picture?.size.height ?? 0) > 80)
  }

  @Test func nothingTouches() {
    for text in [tip, "Luister.", Text(String(repeating: "rust en tijd ", count: 14))] {
      let frame = frame(leaf(text))
      let boxes = frame.placements.filter { $0.shape == nil }.map(\.box)
      #expect(boxes.count == 4)
      for (index, box) in boxes.enumerated() {
        #expect(!boxes[(index + 1)...].contains { $0.overlaps(box) })
      }
      #expect(frame.strays.isEmpty)
    }
  }

  @Test func hangsByTwoHolesOverTheLineOnWhichItIsTorn() throws {
    let placements = frame(leaf(tip)).placements
    let holes = placements.filter { if case .ellipse = $0.shape?.outline { true } else { false } }
    let tear = try #require(placements.first { $0.shape?.stroke?.dash.isEmpty == false })
    #expect(holes.count == 2)
    #expect(holes.allSatisfy { $0.box.maxY < tear.box.y })
    #expect(tear.box.width == Self.card.width)
  }

  @Test func wordsThatFitInNoLetterAreRefusedAndNotLost() throws {
    let long = Text(String(repeating: "een rustige zin ", count: 60))
    let sheet = Sheet(
      id: "kalender", title: "Kalender", reader: .participant, paper: .a6, imposition: .cards,
      blocks: [leaf(long).block])
    let set = SheetSetter(
      measurer: SquareMeasurer(), pictures: FakePictures(), size: .standard, printer: .a4,
      language: "nl", furniture: PageFurniture(session: "", pageNumber: "", confidential: "")
    ).set(sheet)
    #expect(set.problems.map(\.code) == ["text-does-not-fit"])
    #expect(set.faces.first?.front.words.contains(long.plain) == true)
  }
}
