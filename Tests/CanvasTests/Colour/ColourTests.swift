import Testing

@testable import Canvas

@Suite struct ColourTests {
  @Test func hexIsReadAndWritten() {
    #expect(Colour(hex: "#0b4F6c")?.hex == "#0B4F6C")
    #expect(Colour(hex: "#fff") == .white)
    for wrong in ["", "#", "0B4F6C", "#12345", "#GGGGGG", "#é12345"] {
      #expect(Colour(hex: wrong) == nil)
    }
  }

  @Test func blackOnWhiteHasTheHighestContrast() {
    #expect(abs(Colour.black.contrast(with: .white) - 21) < 0.001)
    #expect(Colour.white.contrast(with: .white) == 1)
  }

  @Test func greyKeepsContrast() throws {
    let petrol = try #require(Colour(hex: "#0B4F6C"))
    #expect(petrol.grey.red == petrol.grey.blue)
    #expect(abs(petrol.grey.contrast(with: .white) - petrol.contrast(with: .white)) < 0.001)
  }
}
