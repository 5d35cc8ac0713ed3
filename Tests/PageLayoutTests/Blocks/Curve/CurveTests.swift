import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct CurveTests {
  static let titles: [Text] = [
    "De intake", "Wachten op een kamer", "De verhuizing", "Eerste maaltijd samen",
    "Een vaste verzorgende", "De dochter mag blijven slapen", "Kerst", "Ziek",
  ]

  func curve(_ count: Int, seed: Int = 0) -> Curve {
    Curve(
      (0..<count).map { index in
        .init(
          Self.titles[(index * 3 + seed) % Self.titles.count],
          position: (index * index * 7 + seed * 3) % 5 - 2,
          note: (index + seed) % 2 == 0 ? "moe, verdrietig" : nil,
          number: (index + seed) % 3 == 0 ? nil : index % 9 + 1)
      }, good: "fijn", bad: "zwaar")
  }

  /// The words of moments, without the numbers in their dots.
  func words(_ frame: Frame) -> [Placement] {
    frame.placements.filter { $0.words != nil && $0.roles.contains(.listBody) }
  }

  /// Dots, whose own box is the circle.
  func dots(_ frame: Frame) -> [Placement] {
    frame.placements.filter { placement in
      guard placement.roles.contains(.listItem), case .ellipse = placement.shape?.outline
      else { return false }
      return true
    }
  }

  @Test(arguments: 1...12, [330.0, 490, 1090]) func wordsTouchNoOthersAndNoDot(
    count: Int, width: Double
  ) {
    for seed in 0..<4 {
      let frame = BlockSetter.forTests().frame(curve(count, seed: seed), width: width)
      let words = words(frame).map(\.box)
      for (index, box) in words.enumerated() {
        #expect(!words[(index + 1)...].contains { $0.overlaps(box) }, "\(count), seed \(seed)")
        #expect(!dots(frame).contains { $0.box.overlaps(box) }, "\(count), seed \(seed)")
      }
      #expect(frame.strays.isEmpty, "\(count), seed \(seed)")
    }
  }

  @Test(arguments: 2...9) func theLineRunsThroughNoWords(count: Int) {
    for seed in 0..<4 {
      let frame = BlockSetter.forTests().frame(curve(count, seed: seed), width: 490)
      let line = frame.placements.filter { $0.shape?.fill == nil }.flatMap(points)
      #expect(!line.isEmpty)
      for box in words(frame).map(\.box) {
        #expect(!line.contains { $0.overlaps(box) }, "\(count), seed \(seed)")
      }
    }
  }

  /// Places along what is drawn with curves, as boxes of a point.
  private func points(_ placement: Placement) -> [Rect] {
    guard case .path(let elements) = placement.shape?.outline else { return [] }
    var (last, points): (Point, [Point]) = (.zero, [])
    for element in elements {
      switch element {
      case .move(let point), .line(let point): last = point
      case .curve(let end, let one, let two):
        for part in 0...30 {
          let t = Double(part) / 30
          let s = 1 - t
          let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
          points.append(
            zip(weights, [last, one, two, end]).reduce(.zero) {
              Point(x: $0.x + $1.0 * $1.1.x, y: $0.y + $1.0 * $1.1.y)
            })
        }
        last = end
      case .close: break
      }
    }
    // The box of a path is that of its points and control points.
    let all = elements.flatMap { element -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .curve(let end, let one, let two): [one, two, end]
      case .close: []
      }
    }
    let x = placement.box.x - (all.map(\.x).min() ?? 0)
    let y = placement.box.y - (all.map(\.y).min() ?? 0)
    return points.map { Rect(x: x + $0.x - 0.5, y: y + $0.y - 0.5, width: 1, height: 1) }
  }

  @Test func aBetterMomentStandsHigher() {
    let curve = Curve([-2, 0, 1, 2].map { .init("x", position: $0) })
    let heights = dots(BlockSetter.forTests().frame(curve, width: 490)).map {
      $0.box.y + $0.box.height / 2
    }
    #expect(heights == heights.sorted(by: >))
    #expect(Set(heights).count == 4)
  }

  @Test func levelsBeyondTheScaleAreItsEnds() {
    let setter = BlockSetter.forTests()
    let beyond = Curve([.init("a", position: 9), .init("b", position: -9)])
    let ends = Curve([.init("a", position: 2), .init("b", position: -2)])
    #expect(setter.frame(beyond, width: 490) == setter.frame(ends, width: 490))
  }

  @Test func tellsTheLevelsToWhoCannotSeeThem() {
    let curve = Curve(
      [.init("a", position: 1), .init("b", position: 0), .init("c", position: -2)], good: "fijn")
    let frame = BlockSetter.forTests().frame(curve, width: 490)
    #expect(frame.alternatives == ["+2", "-2", "+1", "0", "-2"])
    #expect(frame.words == ["fijn", "a", "b", "c"])
  }

  @Test func moreNamesMakeALargerDotWithTheNumberInIt() {
    let curve = Curve([.init("a", position: 1, number: 1), .init("b", position: 1, number: 9)])
    let frame = BlockSetter.forTests().frame(curve, width: 490)
    let sizes = dots(frame).map(\.box.width)
    #expect(sizes[1] > sizes[0])
    #expect(frame.words == ["1", "a", "9", "b"])
  }

  @Test func bandsThatWouldTakeMostOfAPageGiveWayToLettersAndALegend() {
    func labels(pageHeight: Double) -> [String] {
      var setter = BlockSetter.forTests()
      setter.pageHeight = pageHeight
      let frame = setter.frame(curve(6), width: 330)
      return frame.placements.filter { $0.roles.last == .label }.compactMap(\.words)
    }
    #expect(labels(pageHeight: 2000).isEmpty)
    #expect(labels(pageHeight: 500).prefix(6) == ["A", "B", "C", "D", "E", "F"])
  }

  /// A letter, for the only number in the legend is how many people it was.
  @Test func momentsThatNeedMoreThanThreeBandsHaveLettersAndALegend() {
    let setter = BlockSetter.forTests()
    let frame = setter.frame(curve(24), width: 490)
    let letters = frame.placements.filter { $0.roles.last == .label }.compactMap(\.words)
    let inOrder = "ABCDEFGHIJKLMNOPQRSTUVWX".map(String.init)
    #expect(letters == inOrder + inOrder)
    #expect(frame.words.filter { $0 == "De intake" }.count == 3)
    #expect(setter.notes.problems.isEmpty)
  }

  @Test func withoutMomentsItIsALineThatTakesTheSpaceThatIsLeft() {
    let empty = Curve(good: "fijn", bad: "zwaar")
    let setter = BlockSetter.forTests(reader: .wall, paper: .a0)
    let frame = setter.frame(empty, width: 3000, height: 2000)
    #expect(frame.size.height == 2000)
    #expect(frame.words == ["fijn", "zwaar"])
    let line = frame.placements.first {
      $0.shape?.stroke?.ink == .accent && $0.box.height == 0
    }
    #expect(line?.box.y == 1000)
    #expect(frame.strays.isEmpty)
  }
}
