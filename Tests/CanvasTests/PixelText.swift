@testable import Canvas

/// Pixels as letters, so that a person can read what a test expects: `.` white, `K` black, `R`,
/// `G`, `B` the pure colours, `_` nothing, `+` anything in between.
func letters(_ image: ImageSurface) -> String {
  (0..<image.heightPixels).map { y in
    String((0..<image.widthPixels).map { x in image.pixel(x: x, y: y).map(letter) ?? "?" })
  }.joined(separator: "\n")
}

private func letter(_ pixel: (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8)) -> Character {
  guard pixel.alpha > 0 else { return "_" }
  func near(_ red: Int, _ green: Int, _ blue: Int) -> Bool {
    // JPEG is not exact.
    abs(Int(pixel.red) - red) < 40 && abs(Int(pixel.green) - green) < 40
      && abs(Int(pixel.blue) - blue) < 40
  }
  if near(255, 255, 255) { return "." }
  if near(0, 0, 0) { return "K" }
  if near(255, 0, 0) { return "R" }
  if near(0, 255, 0) { return "G" }
  if near(0, 0, 255) { return "B" }
  return "+"
}

/// Draws on a small white picture and answers with its letters.
func drawn(width: Int, height: Int, _ body: (Context) throws -> Void) throws -> String {
  let image = try ImageSurface(widthPixels: width, heightPixels: height)
  let context = try image.context()
  try body(context)
  try context.check()
  return letters(image)
}
