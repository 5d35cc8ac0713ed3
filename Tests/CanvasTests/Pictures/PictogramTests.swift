import Testing

@testable import Canvas

@Suite struct PictogramTests {
  let setter: PictogramSetter

  init() throws { setter = try PictogramSetter() }

  private func image(_ pictogram: Pictogram) throws -> ImageSurface {
    let image = try ImageSurface(widthPixels: 64, heightPixels: 64)
    try pictogram.draw(in: image.context(), x: 0, y: 0, width: 64, height: 64)
    return image
  }

  private func pixels(_ image: ImageSurface) -> [(red: UInt8, green: UInt8, blue: UInt8)] {
    (0..<64).flatMap { y in
      (0..<64).compactMap { x in image.pixel(x: x, y: y).map { ($0.red, $0.green, $0.blue) } }
    }
  }

  @Test func sequencesAreOnePicture() throws {
    #expect(try setter.pictogram("☕") != nil)
    #expect(try setter.pictogram("👩‍⚕️") != nil)
    #expect(try setter.pictogram("👵🏽") != nil)
  }

  @Test(arguments: ["", "a", "koffie", "☕🌷", "👵‍🦽", "\u{E123}", "\n"])
  func whatTheFontDoesNotHaveIsNil(text: String) throws {
    #expect(try setter.pictogram(text) == nil)
  }

  @Test func colourHasColourAndGreyHasNone() throws {
    let colour = try #require(try setter.pictogram("🌷"))
    #expect(try pixels(image(colour)).contains { abs(Int($0.red) - Int($0.green)) > 60 })
    let grey = try #require(try setter.pictogram("🌷", .grey))
    #expect(try pixels(image(grey)).allSatisfy { $0.red == $0.green && $0.green == $0.blue })
    #expect(grey.aspectRatio == colour.aspectRatio)
  }

  @Test func saverIsLinesOnWhite() throws {
    func ink(_ rendition: Rendition) throws -> Double {
      let pictogram = try #require(try setter.pictogram("❤️", rendition))
      return try pixels(image(pictogram)).reduce(0) { $0 + 255 - Double($1.green) }
    }
    #expect(try ink(.saver) < ink(.grey) / 2)
    #expect(try ink(.saver) > 0)
  }

  @Test func samePictogramIsMadeOnce() throws {
    #expect(try setter.pictogram("☕") === setter.pictogram("☕"))
  }
}
