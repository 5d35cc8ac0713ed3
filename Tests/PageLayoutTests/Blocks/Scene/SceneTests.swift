import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct SceneTests {
  static let words = [
    "Iedereen draagt een naamkaartje", "Muziek", "Een vast gezicht bij de voordeur, ook 's avonds",
    "Samen koffie met de buurt", "Goed licht in de gang en bij de lift, zodat niemand struikelt",
    "Tuin", "Een kok die vers kookt", "Post", "Verjaardagen vieren met wie wij dat willen", "Rust",
  ]

  /// - Parameter seed: decides which have a picture and how many votes each got.
  func scene(_ count: Int, seed: Int) -> Scene {
    Scene(
      .house,
      elements: (0..<count).map { index in
        let hasPicture = (index + seed) % 4 != 3
        return .init(
          Text(Self.words[(index * 3 + seed) % Self.words.count]),
          picture: hasPicture ? .pictogram("lamp") : nil,
          votes: (index * index * 3 + seed * 5) % 11)
      })
  }

  /// The card of each element.
  func cards(_ frame: Frame) -> [Rect] {
    frame.placements.filter { placement in
      guard placement.roles.contains(.listItem),
        case .rectangle = placement.shape?.outline
      else { return false }
      return true
    }.map(\.box)
  }

  @Test(arguments: 1...10, [300.0, 490, 740, 1090]) func noTwoElementsTouch(
    count: Int, width: Double
  ) {
    let setter = BlockSetter.forTests()
    for seed in 0..<3 {
      let frame = setter.frame(scene(count, seed: seed), width: width)
      let cards = cards(frame)
      #expect(cards.count == count)
      for (index, card) in cards.enumerated() {
        #expect(!cards[(index + 1)...].contains { $0.overlaps(card) })
      }
      #expect(frame.strays.isEmpty)
    }
    #expect(setter.notes.problems.isEmpty)
  }

  @Test func moreVotesMakeALargerPicture() {
    let setter = BlockSetter.forTests()
    let elements: [Votes.Item] = [1, 9, 4].map {
      .init("Licht", picture: .pictogram("lamp \($0)"), votes: $0)
    }
    let frame = setter.frame(Scene(.house, elements: elements), width: 740)
    let sides = frame.placements.compactMap(\.picture).reduce(into: [PictureSource: Double]()) {
      $0[$1.source] = $1.size.width
    }
    let nine = sides[.emoji("lamp 9")] ?? 0
    // The areas go with the votes, so the sides with their roots.
    #expect(abs((sides[.emoji("lamp 4")] ?? 0) - nine * 2 / 3) < 0.01)
    #expect((sides[.emoji("lamp 1")] ?? 0) >= setter.style.body * 2)
  }

  @Test func wordsStandBesideOrUnderAPictureAndNeverOnIt() {
    let setter = BlockSetter.forTests()
    let placements = setter.frame(scene(6, seed: 1), width: 490).placements
    let pictures = placements.filter { $0.picture != nil && $0.roles.contains(.listItem) }
    let words = placements.filter { $0.words != nil }
    for picture in pictures {
      #expect(!words.contains { $0.box.overlaps(picture.box) })
    }
  }

  @Test(arguments: DrawingFrame.Shape.allCases) func cardsStandInTheFreeAreaOfEveryTemplate(
    shape: DrawingFrame.Shape
  ) {
    var scene = scene(7, seed: 2)
    scene.template = shape
    for height in [500.0, 700] {
      let frame = BlockSetter.forTests().frame(scene, width: 490, height: height)
      let free = SceneTemplate(shape, size: frame.size, unit: 14).free
      #expect(cards(frame).count == 7)
      #expect(
        cards(frame).allSatisfy {
          $0.x >= free.x - 0.01 && $0.y >= free.y - 0.01 && $0.maxX <= free.maxX + 0.01
            && $0.maxY <= free.maxY + 0.01
        })
      #expect(frame.strays.isEmpty)
    }
  }

  @Test func boxesThatDoNotFitHaveNoPlaces() {
    let area = Rect(x: 0, y: 0, width: 100, height: 50)
    let box = Size(width: 60, height: 30)
    #expect(ScenePacking([box], gap: 5, in: area) != nil)
    #expect(ScenePacking([box, box], gap: 5, in: area) == nil)
    #expect(ScenePacking([Size(width: 101, height: 10)], gap: 5, in: area) == nil)
  }

  @Test func boxesAreSpreadOverTheArea() {
    let area = Rect(x: 10, y: 10, width: 104, height: 50)
    let box = Size(width: 20, height: 10)
    let packing = ScenePacking([box, box], gap: 4, in: area)
    #expect(
      packing?.places == [
        Rect(x: 30, y: 30, width: 20, height: 10), Rect(x: 74, y: 30, width: 20, height: 10),
      ])
  }
}
