import Foundation
import Testing

@testable import Canvas

@Suite struct PhotoTests {
  private func drawn(_ data: Data, _ width: Int, _ height: Int) throws -> String {
    let photo = try Photo(data)
    #expect((photo.widthPixels, photo.heightPixels) == (width * 8, height * 8))
    let image = try ImageSurface(widthPixels: width, heightPixels: height)
    try photo.draw(
      in: image.context(), x: 0, y: 0, width: Double(width), height: Double(height))
    return letters(image)
  }

  @Test(arguments: [
    (1, ["RRBB", "RRGG"]), (2, ["BBRR", "GGRR"]), (3, ["GGRR", "BBRR"]), (4, ["RRGG", "RRBB"]),
    (5, ["RR", "RR", "BG", "BG"]), (6, ["RR", "RR", "GB", "GB"]),
    (7, ["GB", "GB", "RR", "RR"]), (8, ["BG", "BG", "RR", "RR"]),
  ])
  func photosStandUpright(orientation: Int, rows: [String]) throws {
    let data = try PictureFixtures.jpeg(orientation: orientation)
    let width = rows[0].count
    #expect(try drawn(data, width, rows.count) == rows.joined(separator: "\n"))
  }

  @Test func coverCutsOffWhatSticksOut() throws {
    let photo = try Photo(PictureFixtures.jpeg())
    let picture = try CanvasTests.drawn(width: 2, height: 2) {
      try photo.draw(in: $0, x: 0, y: 0, width: 2, height: 2, fit: .cover)
    }
    #expect(picture == "RB\nRG")
  }

  @Test func greyHasNoColour() throws {
    let photo = try Photo(PictureFixtures.jpeg())
    let image = try ImageSurface(widthPixels: 32, heightPixels: 16)
    try photo.draw(
      in: image.context(), x: 0, y: 0, width: 32, height: 16, rendition: .grey)
    let red = try #require(image.pixel(x: 4, y: 8))
    #expect(red.red == red.green && red.green == red.blue)
    let expected = Colour(red: 1, green: 0, blue: 0).grey.red * 255
    #expect(abs(Double(red.red) - expected) < 4)
  }

  @Test func transparentPNGStaysTransparentInGrey() throws {
    let source = try ImageSurface(widthPixels: 2, heightPixels: 1, transparent: true)
    let context = try source.context()
    context.rectangle(x: 0, y: 0, width: 1, height: 1)
    context.fill(Colour(red: 0, green: 0, blue: 0))
    let photo = try Photo(source.pngData())
    let image = try ImageSurface(widthPixels: 2, heightPixels: 1, transparent: true)
    try photo.draw(in: image.context(), x: 0, y: 0, width: 2, height: 1, rendition: .grey)
    #expect(letters(image) == "K_")
  }

  @Test func damagedFilesSayWhatIsWrong() throws {
    let jpeg = try PictureFixtures.jpeg()
    let broken: [Data] = [
      Data(), Data("GIF89a".utf8), jpeg.prefix(20), jpeg.prefix(3),
      PictureFixtures.segment(0xD8, [1, 2]), try cutPNG(),
    ]
    for data in broken {
      #expect(throws: CanvasError.self) { try Photo(data) }
    }
    #expect(throws: CanvasError.unknownPictureFormat) { try Photo(Data("<svg/>".utf8)) }
  }

  @Test func photoWithoutItsEndIsDamaged() throws {
    let jpeg = try PictureFixtures.jpeg()
    #expect(throws: CanvasError.self) { try Photo(jpeg.dropLast(2)) }
  }

  private func cutPNG() throws -> Data {
    let png = try ImageSurface(widthPixels: 50, heightPixels: 50).pngData()
    return png.prefix(png.count * 2 / 3)
  }

  @Test func hugePicturesAreRefusedBeforeDecoding() throws {
    var png = try ImageSurface(widthPixels: 1, heightPixels: 1).pngData()
    png.replaceSubrange(16..<24, with: [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30])
    #expect(
      throws: CanvasError.pictureTooLarge(width: 30000, height: 30000, limit: Photo.pixelLimit)
    ) { try Photo(png) }
  }

  @Test func finenessFollowsTheDrawnSize() throws {
    let photo = try Photo(PictureFixtures.jpeg())
    #expect(photo.dotsPerInch(width: 72, height: 36) == 32)
    #expect(photo.dotsPerInch(width: 72, height: 72) == 32)
    #expect(photo.dotsPerInch(width: 72, height: 72, fit: .cover) == 16)
  }
}
