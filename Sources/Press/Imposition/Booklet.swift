import MethodDocument
import PageLayout

/// A5 pages on A4 in the order in which a folded, stapled booklet needs them.
struct Booklet {
  let pages: [Frame]

  /// Fronts and backs in turn, to be printed on both sides and turned on the short edge.
  var sides: [PrintPage] {
    let count = (pages.count + 3) / 4 * 4
    return (0..<count / 2).map { side in
      let low = side
      let high = count - 1 - side
      let isFront = side % 2 == 0
      return page(left: isFront ? high : low, right: isFront ? low : high)
    }
  }

  private func page(left: Int, right: Int) -> PrintPage {
    let paper = Size(.a4, .landscape)
    let placements = [(left, 0.0), (right, paper.width / 2)].compactMap {
      index, x -> PrintPage.Placement? in
      pages.indices.contains(index) ? .init(pages[index], at: Point(x: x, y: 0)) : nil
    }
    return PrintPage(size: paper, placements: placements)
  }
}
