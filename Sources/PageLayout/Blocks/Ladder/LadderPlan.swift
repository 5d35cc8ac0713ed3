import MethodDocument

/// What stands where beside a ladder, in points from the start edge.
struct LadderPlan {
  struct Column {
    var x: Double
    var width: Double
    var end: Double { x + width }
  }

  /// The flags before the ladder; of no width where they stand with the words.
  var flags: Column
  /// From rail to rail.
  var rails: Column
  var words: Column
  /// None where there are no cells, or where they stand under the words.
  var cells: [Column]
  /// How many cells a rung has.
  var count: Int
  /// The titles of the cells, as many.
  var titles: [Text]
}

extension BlockSetter {
  func ladderPlan(_ block: Ladder, width: Double) -> LadderPlan {
    let count = max(block.columns.count, block.rungs.map(\.cells.count).max() ?? 0)
    let titles = block.columns + Array(repeating: Text(""), count: count - block.columns.count)
    let widestFlag = block.rungs.flatMap(\.marks).map { flagSize($0, width: width).width }.max()
    var flags = 0.0
    if let widestFlag, widestFlag <= width * 0.24, width >= style.body * 24 {
      flags = widestFlag + style.gutter * 0.6
    }
    let rails = LadderPlan.Column(x: flags + railWidth / 2, width: style.body * 3.4)
    let start = rails.end + style.gutter * 1.2
    let room = width - start
    var plan = LadderPlan(
      flags: .init(x: 0, width: flags), rails: rails, words: .init(x: start, width: room),
      cells: [], count: count, titles: titles)
    let widths = ladderColumns(block, plan, room: room)
    guard let first = widths.first, widths.count > 1 else { return plan }
    plan.words.width = first
    var x = start + first
    for width in widths.dropFirst() {
      x += style.gutter * 0.6
      plan.cells.append(.init(x: x, width: width))
      x += width
    }
    return plan
  }

  /// The widths of the words and of each column of cells; none where they have no room beside each
  /// other.
  private func ladderColumns(_ block: Ladder, _ plan: LadderPlan, room: Double) -> [Double] {
    guard plan.count > 0 else { return [] }
    let free = room - style.gutter * 0.6 * Double(plan.count)
    let padding = 2 * cellPadding + 1
    let words = block.rungs.map { rung in
      max(widestWord(rung.title, rungTitle), rung.text.map { widestWord($0, rungText) } ?? 0)
    }
    let least =
      [max((words.max() ?? 0) + 1, style.body * 8)]
      + (0..<plan.count).map { column in
        let cells = block.rungs.map { $0.filled(to: plan.count)[column] }
        let widest = cells.map { widestWord($0, rungText) }.max() ?? 0
        let title = widestWord(plan.titles[column], rungHeader)
        return max(widest + padding, title + padding, style.body * 6)
      }
    let left = free - least.reduce(0, +)
    guard left >= 0 else { return [] }
    // What is to spare goes to all alike, and most to what is read rather than written.
    let shares = [2.0] + Array(repeating: 1, count: plan.count)
    return zip(least, shares).map { $0 + left * $1 / Double(plan.count + 2) }
  }

  var railWidth: Double { style.body * 0.34 }
  var rungTitle: TextStyle { style.strongText.tight() }
  var rungText: TextStyle { style.bodyText.tight() }
  var rungHeader: TextStyle { style.strongText.tight().with(ink: .accent) }
}

extension Ladder.Rung {
  /// Its cells, with empty ones where it has fewer.
  func filled(to count: Int) -> [Text] {
    Array((cells + Array(repeating: Text(""), count: max(0, count - cells.count))).prefix(count))
  }
}
