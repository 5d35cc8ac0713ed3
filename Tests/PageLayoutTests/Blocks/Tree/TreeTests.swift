import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct TreeTests {
  static let words: [Text] = [
    "Naar zee", "Een boerderij in Drenthe", "Zingen", "Mijn kleinkind zien trouwen", "De kerk",
    "Koffie met de buren", "Voor elkaar zorgen in goede en in slechte tijden", "Vis",
  ]

  func tree(_ count: Int, seed: Int = 0, hint: Text? = "Wat wilt u nog doen?") -> Tree {
    Tree(
      Tree.Part.Kind.allCases.enumerated().map { place, kind in
        .init(
          kind, Text(kind.rawValue), hint: hint,
          items: (0..<count).map { Self.words[($0 * 3 + place + seed) % Self.words.count] })
      })
  }

  func texts(_ frame: Frame) -> [Placement] { frame.placements.filter { $0.words != nil } }

  @Test(arguments: [1, 2, 4, 7], [330.0, 490, 1090]) func noWordsTouchOthers(
    count: Int, width: Double
  ) {
    for seed in 0..<3 {
      let setter = BlockSetter.forTests()
      let frame = setter.frame(tree(count, seed: seed), width: width)
      let texts = texts(frame)
      #expect(texts.count == 4 * (count + 2))
      for (index, text) in texts.enumerated() {
        #expect(!texts[(index + 1)...].contains { $0.box.overlaps(text.box) })
      }
      #expect(frame.strays.isEmpty)
      #expect(setter.notes.problems.isEmpty)
    }
  }

  @Test func wordsStandOnWhiteThatCoversTheLimbs() {
    let placements = BlockSetter.forTests().frame(tree(5), width: 490).placements
    let lastLimb = { (text: Int) in
      placements[..<text].lastIndex { $0.shape?.fill == nil && !$0.roles.contains(.section) } ?? 0
    }
    for (index, placement) in placements.enumerated() where placement.words != nil {
      let covered = placements[lastLimb(index)..<index].contains {
        guard $0.shape?.fill == .paper else { return false }
        let (box, text) = ($0.box, placement.box)
        return min(text.x - box.x, text.y - box.y, box.maxX - text.maxX, box.maxY - text.maxY) >= 0
      }
      #expect(covered, "\(placement.words ?? "")")
    }
  }

  @Test func standsOnItsRoots() {
    let frame = BlockSetter.forTests().frame(tree(1), width: 490)
    let names = frame.placements.filter { $0.roles.last?.isHeading == true }
    #expect(names.map(\.words) == ["fruit", "branches", "trunk", "roots"])
    #expect(names.map(\.box.y) == names.map(\.box.y).sorted())
  }

  @Test func isWholeWithOnePart() {
    let fruit = Tree([.init(.fruit, "Vruchten", items: ["Naar zee"])])
    let pieces = BlockSetter.forTests().pieces(fruit.block, width: 490)
    #expect(pieces.count == 3)
    #expect(pieces.allSatisfy { !$0.frame.placements.isEmpty })
  }

  @Test func emptyPartsAreRoomToWriteAndGrow() {
    let frame = BlockSetter.forTests().frame(tree(0), width: 490, height: 700)
    #expect(frame.size.height == 700)
    #expect(texts(frame).count == 8)
    #expect(frame.strays.isEmpty)
  }

  @Test(arguments: PrintSize.allCases) func fitsAnA4WithRoomToWrite(size: PrintSize) {
    var setter = BlockSetter.forTests(size: size)
    setter.style = setter.style.scaled(by: 1, density: 0.7)
    #expect(setter.pieces(tree(0).block, width: 490).height <= 600)
  }

  @Test func aFilledTreeThatIsHigherThanAPageIsSetCloser() {
    var setter = BlockSetter.forTests(size: .large)
    let filled = tree(3, hint: nil)
    let usual = setter.frame(filled, width: 490)
    #expect(usual.size.height > 700)
    setter.pageHeight = 700
    let closer = setter.frame(filled, width: 490)
    #expect(closer.size.height <= 700)
    #expect(closer.strays.isEmpty)
    #expect(setter.notes.problems.isEmpty)
    #expect(closer.words == usual.words)
    // A tree that is too high all the same is as it always was.
    setter.pageHeight = 200
    #expect(setter.pieces(filled.block, width: 490).height == usual.size.height)
  }

  @Test(arguments: PrintSize.allCases) func anEmptyTreeIsOneDrawing(size: PrintSize) throws {
    let setter = BlockSetter.forTests(size: size)
    let pieces = setter.pieces(tree(0).block, width: 490)
    #expect(pieces.count == 1)
    let frame = setter.frame(tree(0), width: 490, height: 700)
    // The crown, what it stands in, and the trunk with its limbs and roots.
    let trunk = try #require(box(ofFill: .warmSoft, in: frame).max { $0.height < $1.height })
    let crown = try #require(box(ofFill: .paper, in: frame).first { $0.y < 20 && $0.width > 400 })
    #expect(trunk.y < crown.y + crown.height / 2)
    #expect(trunk.maxY > crown.maxY + 100)
  }

  @Test(arguments: PrintSize.allCases) func anEmptyTrunkIsMostlyRoomToWrite(size: PrintSize) throws
  {
    let setter = BlockSetter.forTests(size: size)
    let frame = setter.frame(tree(0, hint: "Wat telt"), width: 490, height: 700)
    let trunk = try #require(box(ofFill: .warmSoft, in: frame).max { $0.height < $1.height })
    let name = try #require(frame.placements.first { $0.words == "trunk" }?.box)
    let ground = try #require(
      frame.placements.first {
        if case .line = $0.shape?.outline { $0.box.width > 480 } else { false }
      }?.box.y)
    #expect(trunk.overlaps(name))
    // No board lies across it: what is white on it is the board of its name.
    let boards = box(ofFill: .paper, in: frame).filter { $0.y > name.y - 20 && $0.maxY < ground }
    #expect(boards.count == 1)
    #expect((boards.first?.height ?? 700) * 2 < ground - name.y)
  }

  @Test func theRootsOfAnEmptyTreeRunThroughNoWords() throws {
    let frame = BlockSetter.forTests().frame(tree(0), width: 490, height: 700)
    let trunk = try #require(box(ofFill: .warmSoft, in: frame).max { $0.height < $1.height })
    let name = try #require(frame.placements.first { $0.words == "roots" }?.box)
    #expect(trunk.maxY <= name.y)
  }

  @Test func anEmptyTreeHasAFruitOrALeafAtTheEndOfEachLimb() {
    let frame = BlockSetter.forTests().frame(
      Tree([.init(.fruit, "Vruchten"), .init(.branches, "Takken")]), width: 490, height: 700)
    // Fruit are red, leaves green; one of each stands by the name.
    #expect(frame.placements.count { $0.shape?.stroke?.ink == .minus } == 3 + 1)
    #expect(frame.placements.count { $0.shape?.stroke?.ink == .plus } == 4 + 1)
  }

  @Test func anEmptyTreeMayHaveTheTrunkAlone() {
    let frame = BlockSetter.forTests().frame(
      Tree([.init(.trunk, "Stam")]), width: 490, height: 400)
    #expect(frame.words == ["Stam"])
    #expect(frame.strays.isEmpty)
  }

  /// The boxes of the shapes of a fill.
  private func box(ofFill fill: Ink, in frame: Frame) -> [Rect] {
    frame.placements.filter { $0.shape?.fill == fill }.map(\.box)
  }

  @Test func aCrownStaysWithinItsBox() {
    for size in [Size(width: 490, height: 200), Size(width: 200, height: 300)] {
      let shape = Shape.crown(
        size, bulge: 60, fill: .plusSoft, stroke: .init(.accent, width: 1))
      var frame = Frame(size: size)
      frame.add(shape)
      #expect(frame.strays.isEmpty)
    }
  }
}
