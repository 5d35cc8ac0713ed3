import Foundation

/// Names in Cairo's SVG files.
enum SVGIdentifiers {
  /// The same file with its surfaces numbered from 1, in order of appearance.
  ///
  /// Cairo numbers them through the whole life of the process, so the same page drawn later would
  /// give another file.
  static func renumbered(_ svg: Data) -> Data {
    var result = Data()
    var numbers: [Data: Int] = [:]
    var rest = svg[...]
    while let mark = rest.firstIndex(where: { $0 == quote || $0 == hash }) {
      let after = rest.index(after: mark)
      result.append(rest[..<after])
      rest = rest[after...]
      guard let name = names.first(where: { rest.starts(with: $0) }) else { continue }
      let digits = Data(rest.dropFirst(name.count).prefix { (0x30...0x39).contains($0) })
      guard !digits.isEmpty else { continue }
      let number = numbers[digits] ?? numbers.count + 1
      numbers[digits] = number
      result.append(name)
      result.append(contentsOf: String(number).utf8)
      rest = rest.dropFirst(name.count + digits.count)
    }
    result.append(rest)
    return result
  }

  private static let names = [Data("surface".utf8), Data("image".utf8)]
  private static let quote = UInt8(ascii: "\"")
  private static let hash = UInt8(ascii: "#")
}
