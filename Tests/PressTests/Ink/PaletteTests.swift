import MethodDocument
import Canvas
import MethodDocument
import PageLayout
import Testing

@testable import Press

@Suite("The palette")
struct PaletteTests {
  private static let letters: [Ink] = [.text, .quiet, .accent, .plus, .minus, .wish]
  /// Grounds, each with the inks of what is written on it.
  private static let grounds: [(ground: Ink, inks: [Ink])] = [
    (.paper, letters), (.accentSoft, [.text, .quiet, .accent]),
    (.warmSoft, [.text, .quiet, .accent]),
    (.plusSoft, [.text, .plus]), (.minusSoft, [.text, .minus]), (.wishSoft, [.text, .wish]),
  ]

  @Test("keeps letters at 7:1 on every ground that they stand on", arguments: InkMode.allCases)
  func contrast(_ mode: InkMode) {
    let palette = Palette(mode)
    for (ground, inks) in Self.grounds {
      for ink in inks {
        let contrast = palette.line(ink).contrast(with: palette.area(ground) ?? .white)
        #expect(contrast >= 7, "\(ink) on \(ground): \(contrast)")
      }
    }
  }

  @Test("is grey in grey and in saver", arguments: [InkMode.grey, .saver])
  func grey(_ mode: InkMode) {
    for ink in Ink.allCases {
      let colour = Palette(mode).line(ink)
      #expect(colour.red == colour.green && colour.green == colour.blue, "\(ink)")
    }
  }

  @Test("fills nothing but white in saver, and every ink elsewhere")
  func areas() {
    for ink in Ink.allCases {
      #expect(Palette(.saver).area(ink) == (ink == .paper ? .white : nil))
      #expect(Palette(.colour).area(ink) == Palette(.colour).line(ink))
      #expect(Palette(.grey).area(ink) == Palette(.grey).line(ink))
    }
  }

  @Test("is well formed: no ink falls back to black", arguments: InkMode.allCases)
  func wellFormed(_ mode: InkMode) {
    for ink in Ink.allCases { #expect(Palette(mode).line(ink) != .black, "\(ink)") }
    #expect(Palette(mode).line(.paper) == .white)
  }

  @Test("gives drawings its own greys, other colours the grey of their luminance")
  func drawings() {
    #expect(Palette(.colour).recoloured(.init(.fill, "#0B4F6C")) == "#0B4F6C")
    #expect(Palette(.grey).recoloured(.init(.fill, "#0B4F6C")) == "#2E2E2E")
    #expect(Palette(.grey).recoloured(.init(.stroke, "#FF0000")) == "#7F7F7F")
  }

  @Test("leaves of drawings in saver lines, and the white that covers")
  func savedDrawings() {
    #expect(Palette(.saver).recoloured(.init(.fill, "#F4B942")) == "none")
    #expect(Palette(.saver).recoloured(.init(.fill, "#FFFFFF")) == "#FFFFFF")
    #expect(Palette(.saver).recoloured(.init(.stroke, "#0B4F6C")) == "#2E2E2E")
  }
}
