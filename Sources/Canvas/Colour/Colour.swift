import Foundation

/// A colour in sRGB, each part from 0 to 1.
public struct Colour: Hashable, Sendable {
  public var red: Double
  public var green: Double
  public var blue: Double

  public init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour as CSS and SVG write it: `#0B4F6C` or `#FFF`, in either case; nil for anything else.
  public init?(hex: String) {
    let digits = hex.utf8.dropFirst().map { UInt8(ascii: "0") <= $0 ? hexValue($0) : nil }
    guard hex.utf8.first == UInt8(ascii: "#") else { return nil }
    let values = digits.compactMap(\.self)
    guard values.count == digits.count else { return nil }
    switch values.count {
    case 3: self.init(values.map { $0 * 17 })
    case 6: self.init([0, 2, 4].map { values[$0] * 16 + values[$0 + 1] })
    default: return nil
    }
  }

  private init(_ bytes: [Int]) {
    self.init(
      red: Double(bytes[0]) / 255, green: Double(bytes[1]) / 255, blue: Double(bytes[2]) / 255)
  }

  public static let black = Colour(red: 0, green: 0, blue: 0)
  public static let white = Colour(red: 1, green: 1, blue: 1)

  /// The colour as `#RRGGBB`.
  public var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(Int((part * 255).rounded()), radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}

private func hexValue(_ byte: UInt8) -> Int? {
  Character(Unicode.Scalar(byte)).hexDigitValue
}
