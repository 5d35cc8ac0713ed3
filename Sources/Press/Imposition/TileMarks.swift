import MethodDocument
import PageLayout

/// What helps to put tiles together: corner crosses, where to glue, and which tile this is.
struct TileMarks {
  let grid: TileGrid
  let words: Imposer.Words
  let language: String
  let title: String

  /// The tile's name: rows are letters, columns numbers, as on a map.
  static func name(column: Int, row: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return "\(letters[row % letters.count])\(column + 1)"
  }

  func frame(column: Int, row: Int) -> Frame {
    var frame = Frame(size: grid.tile)
    let border = TileGrid.border
    let (width, height) = (grid.window.width, grid.window.height)
    for x in [border, border + width] {
      for y in [border, border + height] { cross(x: x, y: y, in: &frame) }
    }
    let line = Shape.Stroke(.rule, width: 0.5, dash: [4, 4])
    // The strip on the side that lies under the next tile.
    if column < grid.columns - 1 {
      let x = border + width - TileGrid.overlap
      frame.add(
        Shape(.line(to: Point(x: 0, y: border * 0.55)), stroke: line), x: x, y: border * 0.35)
      frame.add(
        Shape(.line(to: Point(x: 0, y: border * 0.55)), stroke: line), x: x, y: border + height)
    }
    if row < grid.rows - 1 {
      let y = border + height - TileGrid.overlap
      frame.add(
        Shape(.line(to: Point(x: border * 0.55, y: 0)), stroke: line), x: border * 0.35, y: y)
      frame.add(
        Shape(.line(to: Point(x: border * 0.55, y: 0)), stroke: line), x: border + width, y: y)
    }
    let name = words.tile.replacing("{{tile}}", with: Self.name(column: column, row: row))
    let parts = [name, title] + (grid.count > 1 ? [words.glue] : [])
    label(parts.joined(separator: " · "), in: &frame)
    return frame
  }

  private func cross(x: Double, y: Double, in frame: inout Frame) {
    let arm = TileGrid.border * 0.4
    let line = Shape.Stroke(.text, width: 0.5)
    frame.add(Shape(.line(to: Point(x: 2 * arm, y: 0)), stroke: line), x: x - arm, y: y)
    frame.add(Shape(.line(to: Point(x: 0, y: 2 * arm)), stroke: line), x: x, y: y - arm)
  }

  private func label(_ words: String, in frame: inout Frame) {
    let width = grid.window.width - 2 * TileGrid.overlap
    let text = StyledText(
      [.init(words, ink: .quiet, language: language)], size: 12, lineHeight: 1.2, width: width,
      alignment: .start, direction: Direction(language: language))
    let size = Size(width: width, height: 14.4)
    frame.add(
      .text(TextFragment(text, lines: 0..<1, size: size)), x: TileGrid.border + TileGrid.overlap,
      y: TileGrid.border - 17)
  }
}
