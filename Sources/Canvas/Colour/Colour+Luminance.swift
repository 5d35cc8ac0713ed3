import Foundation

extension Colour {
  /// The relative luminance, from 0 (black) to 1 (white), as WCAG 2.1 defines it.
  public var luminance: Double {
    0.2126 * Colour.linear(red) + 0.7152 * Colour.linear(green) + 0.0722 * Colour.linear(blue)
  }

  /// The grey of the same luminance, so contrasts stay what they were.
  public var grey: Colour {
    let part = Colour.encoded(luminance)
    return Colour(red: part, green: part, blue: part)
  }

  /// The contrast ratio with another colour, from 1 to 21, as WCAG 2.1 defines it.
  public func contrast(with other: Colour) -> Double {
    let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// sRGB's transfer function (IEC 61966-2-1), from an encoded part to linear light.
  static func linear(_ part: Double) -> Double {
    part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }

  static func encoded(_ light: Double) -> Double {
    light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
  }
}
