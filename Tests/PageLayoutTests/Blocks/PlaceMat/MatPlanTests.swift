import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct MatPlanTests {
  static let sizes = [
    Size(width: 1090, height: 640), Size(width: 490, height: 640), Size(width: 600, height: 600),
  ]

  func plan(_ count: Int, _ size: Size, hasCentre: Bool = true) -> MatPlan {
    MatPlan(count, hasCentre: hasCentre, size: size, share: 0.34, gap: 10)
  }

  func overlap(_ one: Rect, _ other: Rect) -> Double {
    let width = min(one.maxX, other.maxX) - max(one.x, other.x)
    let height = min(one.maxY, other.maxY) - max(one.y, other.y)
    return max(0, width) * max(0, height)
  }

  @Test(arguments: 0...10, sizes) func givesEverySideAPlaceOfItsOwn(count: Int, size: Size) {
    for hasCentre in [true, false] {
      let plan = plan(count, size, hasCentre: hasCentre)
      #expect(plan.sides.count == count)
      #expect((plan.centre != nil) == hasCentre)
      for (index, side) in plan.sides.enumerated() {
        #expect(!plan.sides[(index + 1)...].contains { overlap($0, side) > 0.01 })
      }
      for area in plan.sides + [plan.centre].compactMap({ $0 }) {
        let isInside =
          min(area.x, area.y, size.width - area.maxX, size.height - area.maxY) >= -0.01
        #expect(isInside)
      }
    }
  }

  @Test(arguments: 2...8, sizes) func leavesEverySideRoomBesideTheCentre(count: Int, size: Size) {
    let plan = plan(count, size)
    guard let centre = plan.centre else { return }
    for side in plan.sides {
      let free = side.width * side.height - overlap(side, centre)
      #expect(free >= size.width * size.height * 0.05)
    }
  }

  @Test(arguments: 2...8, sizes) func countsSidesInReadingOrder(count: Int, size: Size) {
    let sides = plan(count, size).sides
    // What stands at the foot is one row, though under the centre it begins a little lower.
    func isAtFoot(_ side: Rect) -> Bool { side.y > 0 && side.y + side.height > size.height - 1 }
    for (one, next) in zip(sides, sides.dropFirst()) {
      if isAtFoot(one) && isAtFoot(next) {
        #expect(one.x < next.x)
      } else {
        #expect((one.y, one.x) < (next.y, next.x))
      }
    }
  }

  @Test func threeStandBesideEachOtherOnALevelMatAndUnderEachOtherOnAnUprightOne() {
    let level = plan(3, Self.sizes[0]).sides
    #expect(level.allSatisfy { $0.y == 0 })
    let upright = plan(3, Self.sizes[1]).sides
    #expect(upright.allSatisfy { $0.x == 0 })
  }
}
