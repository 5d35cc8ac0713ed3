import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct CurveLineTests {
  static let levels: [[Double]] = [
    [2], [0, 0], [-2, 2], [1, 2, -2, -2, 0, 1], [2, -2, 2, -2], [0, 1, 2, 2, 1, 0, -1],
  ]

  @Test(arguments: levels) func goesThroughEveryLevel(levels: [Double]) {
    let line = CurveLine(levels)
    for (index, level) in levels.enumerated() {
      #expect(abs(line.level(at: Double(index)) - level) < 1e-9)
    }
  }

  @Test(arguments: levels) func staysBetweenNeighbours(levels: [Double]) {
    let line = CurveLine(levels)
    for index in levels.indices.dropLast() {
      let ends = [levels[index], levels[index + 1]].sorted()
      for part in 0...20 {
        let level = line.level(at: Double(index) + Double(part) / 20)
        #expect((ends[0] - 1e-9...ends[1] + 1e-9).contains(level))
      }
    }
  }

  @Test func extremesAreThoseOfTheLine() {
    let line = CurveLine([1, 2, -2])
    #expect(line.extremes(from: 0, to: 2) == -2...2)
    #expect(line.extremes(from: 0, to: 0) == 1...1)
    #expect(line.extremes(from: -3, to: 0.5).upperBound == line.level(at: 0.5))
  }

  @Test func isDrawnWithoutABreakWhereItIsCut() {
    let line = CurveLine([0, 2, -1])
    let one = line.elements(from: 0, to: 1.5) { Point(x: $0, y: $1) }
    let two = line.elements(from: 1.5, to: 2) { Point(x: $0, y: $1) }
    guard case .curve(let end, _, _) = one.last, case .move(let start) = two.first else {
      Issue.record("the parts are no curves")
      return
    }
    #expect(end == start)
  }
}
