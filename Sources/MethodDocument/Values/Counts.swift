/// How much of one thing a document may ask for by a number.
enum Counts {
  /// More copies, lines or seats than this are a slip, and would exhaust the memory.
  static let most = 1000
}

extension KeyedDecodingContainer {
  /// A number of things, or nil where the key is absent or null.
  ///
  /// - Throws: `DecodingError` for fewer than `least` and for more than `Counts.most`.
  func count(_ key: Key, least: Int = 0) throws -> Int? {
    guard let number = try decodeIfPresent(Int.self, forKey: key) else { return nil }
    guard (least...Counts.most).contains(number) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self,
        debugDescription: "\(number) is not a number from \(least) to \(Counts.most)")
    }
    return number
  }
}
