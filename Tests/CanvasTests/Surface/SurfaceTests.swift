import Foundation
import Testing

@testable import Canvas

@Suite struct SurfaceTests {
  @Test func pngSaysHowLargeItIsPrinted() throws {
    let image = try ImageSurface(widthPixels: 3, heightPixels: 2)
    let png = try image.pngData(dotsPerInch: 300)
    #expect(
      png.range(of: Data("pHYs".utf8) + Data([0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])) != nil)
    // The decoder checks the checksum of every chunk.
    let photo = try Photo(png)
    #expect((photo.widthPixels, photo.heightPixels) == (3, 2))
  }

  /// A width that is no multiple of four, for rows may have room at their ends.
  @Test func quickPNGHasTheSamePixels() throws {
    let image = try ImageSurface(widthPixels: 7, heightPixels: 3)
    let context = try image.context()
    context.rectangle(x: 1, y: 1, width: 4, height: 1)
    context.fill(Colour(red: 1, green: 0.5, blue: 0))
    let decoded = try Pixbuf(image.quickPNGData(), format: "png").surface()
    #expect((decoded.widthPixels, decoded.heightPixels) == (7, 3))
    for y in 0..<3 {
      for x in 0..<7 {
        let (pixel, expected) = (decoded.pixel(x: x, y: y), image.pixel(x: x, y: y))
        #expect(pixel?.red == expected?.red && pixel?.green == expected?.green)
        #expect(pixel?.blue == expected?.blue && pixel?.alpha == 255)
      }
    }
  }

  @Test func svgIsInPointsAndTheSameTwice() throws {
    func make() throws -> Data {
      let surface = try SVGSurface(width: 100, height: 50)
      let context = try surface.context()
      context.rectangle(x: 10, y: 10, width: 20, height: 20)
      context.fill(.black)
      let text = try TextSetter().layout(TextSetting([.init("Welkom")], size: 14))
      text.draw(in: context, x: 0, y: 0, colour: .black)
      return try surface.finish()
    }
    let svg = try make()
    #expect(String(decoding: svg, as: UTF8.self).contains("width=\"100pt\""))
    #expect(svg == (try make()))
    #expect(try Drawing(svg).aspectRatio == 2)
  }
}
