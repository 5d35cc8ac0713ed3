/// What the numbers on a sheet can be: more than anyone needs, and no more than can be printed.
///
/// A value that is made keeps to them, by taking the nearest; one that is read from JSON outside them
/// is refused with an ``OutOfBounds``.
public enum Bounds {
  public static let headingLevel = 1...3
  /// A number that is only shown, as that of a question.
  public static let number = 0...100_000
  /// Lines to write on under one question or label.
  public static let lines = 0...200
  public static let emptyRows = 0...200
  public static let emptyItems = 0...100
  /// Of a checklist.
  public static let columns = 1...12
  /// Of a scale.
  public static let steps = 1...20
  /// In one ring of a room.
  public static let chairs = 0...300
  public static let moderators = 0...20
  /// Of a phase: a day at the most.
  public static let minutes = 0...1440
  /// Votes, or how often something was named.
  public static let votes = 0...1_000_000_000
  /// A column's share of the width against the others.
  public static let share = 0.0...1000
  /// In millimetres.
  public static let height = 0.0...10_000
  public static let copies = 1...1000
  public static let spareCopies = 0...1000
  public static let groupSize = 1...1000
  /// How many are expected of each kind of people.
  public static let people = 0...100_000
  /// A line or a column of a file.
  public static let place = 0...10_000_000
}

/// A number of a document that is not within its bounds.
public struct OutOfBounds: Error, Hashable, Sendable, CustomStringConvertible {
  /// The way to the field from the outermost object, such as `sheets.0.blocks.3.lines`.
  public var field: String
  public var number: String
  public var lowest: String
  public var highest: String

  public var description: String {
    "\"\(field)\" is \(number); it must be from \(lowest) to \(highest)"
  }
}

extension ClosedRange {
  /// The value, or the end of the range that is nearest to it.
  public func nearest(to value: Bound) -> Bound {
    // What compares with nothing, as not-a-number, is no more than the lowest.
    guard value >= lowerBound else { return lowerBound }
    return Swift.min(value, upperBound)
  }
}

extension KeyedDecodingContainer {
  /// The number for a key, which must be there.
  ///
  /// - Throws: `OutOfBounds` where it is not within the bounds.
  func number<Number: Decodable & Sendable>(
    _ key: Key, _ bounds: ClosedRange<Number>
  ) throws -> Number {
    try checked(try decode(Number.self, forKey: key), key, bounds)
  }

  /// The number for a key, or nil where the key is absent or null.
  ///
  /// - Throws: as `number(_:_:)`.
  func numberIfPresent<Number: Decodable & Sendable>(
    _ key: Key, _ bounds: ClosedRange<Number>
  ) throws -> Number? {
    try decodeIfPresent(Number.self, forKey: key).map { try checked($0, key, bounds) }
  }

  private func checked<Number>(
    _ number: Number, _ key: Key, _ bounds: ClosedRange<Number>
  ) throws(OutOfBounds) -> Number {
    if bounds.contains(number) { return number }
    let path = (codingPath + [key]).map { step in
      step.intValue.map(String.init) ?? step.stringValue
    }
    throw OutOfBounds(
      field: path.joined(separator: "."), number: "\(number)", lowest: "\(bounds.lowerBound)",
      highest: "\(bounds.upperBound)")
  }
}
