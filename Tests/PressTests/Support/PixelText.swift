import MethodDocument
import Canvas
import MethodDocument
import PageLayout

@testable import Press

/// A frame drawn small, one pixel a point, with pixels as letters, so that a person can read what a
/// test expects: `.` paper, `T` text, `A` accent, `a` its soft ground, `Y` warm, `P` plus, `M`
/// minus, `W` wish, `R` rule, `+` anything in between, such as the edge of a curve.
func letters(_ frame: Frame, _ ink: InkMode = .colour) throws -> String {
  let image = try drawn(frame, ink)
  let palette = Palette(ink)
  return (0..<image.heightPixels).map { y in
    String((0..<image.widthPixels).map { x in letter(image.pixel(x: x, y: y), palette) })
  }.joined(separator: "\n")
}

/// The frame, one pixel a point.
func drawn(_ frame: Frame, _ ink: InkMode = .colour) throws -> ImageSurface {
  let image = try ImageSurface(
    widthPixels: Int(frame.size.width), heightPixels: Int(frame.size.height))
  let painter = try FramePainter(palette: Palette(ink), measurer: FontMeasurer())
  let context = try image.context()
  try painter.draw(frame, in: context)
  try context.check()
  return image
}

private let inks: [(letter: Character, ink: Ink)] = [
  (".", .paper), ("T", .text), ("A", .accent), ("a", .accentSoft), ("Y", .warm), ("P", .plus),
  ("M", .minus), ("W", .wish), ("R", .rule),
]

private func letter(
  _ pixel: (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8)?, _ palette: Palette
) -> Character {
  guard let pixel else { return "?" }
  return inks.first { entry in
    let colour = palette.line(entry.ink)
    return zip([pixel.red, pixel.green, pixel.blue], [colour.red, colour.green, colour.blue])
      .allSatisfy { abs(Double($0) - $1 * 255) <= 1.5 }
  }?.letter ?? "+"
}
