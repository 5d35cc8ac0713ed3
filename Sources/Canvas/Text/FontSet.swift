import CPango
import Foundation

/// The installed fonts that may be used, as fontconfig knows them.
///
/// Text uses every font but those of colour bitmaps, which Cairo would draw as pictures, so that
/// the words vanish from the PDF's text.
struct FontSet: @unchecked Sendable {
  /// Never changed after it was made, and fontconfig itself locks; so it may be shared.
  let config: OpaquePointer

  static let text = Result { try FontSet(leavingOut: "color") }
  static let pictograms = Result { try FontSet(leavingOut: nil) }

  /// Reads the system's fonts, all but those that have `property`.
  private init(leavingOut property: String?) throws {
    guard let config = FcInitLoadConfig() else {
      throw CanvasError.fonts(reason: "fontconfig cannot read its configuration")
    }
    if let property {
      let rule = """
        <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig><selectfont><rejectfont><pattern>
        <patelt name="\(property)"><bool>true</bool></patelt>
        </pattern></rejectfont></selectfont></fontconfig>
        """
      let parsed = rule.utf8.withContiguousStorageIfAvailable { bytes in
        FcConfigParseAndLoadFromMemory(config, bytes.baseAddress, FcTrue)
      }
      guard parsed == FcTrue else {
        FcConfigDestroy(config)
        throw CanvasError.fonts(reason: "fontconfig refuses a rule")
      }
    }
    guard FcConfigBuildFonts(config) == FcTrue else {
      FcConfigDestroy(config)
      throw CanvasError.fonts(reason: "fontconfig finds no fonts")
    }
    self.config = config
  }
}
