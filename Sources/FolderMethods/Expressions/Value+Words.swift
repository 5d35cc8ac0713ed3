public import MethodDocument
import MethodKit

extension Value {
  /// The value as it stands in a sentence: a date in words, a list one after another; nil where it
  /// has no words.
  public func words(in language: String) -> String? {
    switch self {
    case .null, .record: nil
    case .bool(let bool): bool ? "✓" : "–"
    case .int(let int): "\(int)"
    case .number(let number): Self.decimal(number, in: language)
    case .text(let text): CalendarDate(text)?.shortWords(in: language) ?? text
    case .list(let items):
      items.isEmpty
        ? nil : items.compactMap { $0.words(in: language) }.joined(separator: ", ")
    }
  }

  /// With a comma where the language has one.
  private static func decimal(_ number: Double, in language: String) -> String {
    let rounded = (number * 10).rounded() / 10
    if let whole = Int(exactly: rounded) { return "\(whole)" }
    let hasComma = ["nl", "tr", "de", "fr", "es"].contains(language.prefix { $0 != "-" })
    return "\(rounded)".split(separator: ".").joined(separator: hasComma ? "," : ".")
  }

  /// True where a condition on it holds: it is there, and not empty, nought or false.
  var isTrue: Bool {
    switch self {
    case .null: false
    case .bool(let bool): bool
    case .int(let int): int != 0
    case .number(let number): number != 0
    case .text(let text): !text.isEmpty
    case .list(let items): !items.isEmpty
    case .record(let fields): fields.values.contains(where: \.isTrue)
    }
  }

  /// True where somebody filled it in, be it with nought or no.
  var isFilledIn: Bool {
    switch self {
    case .null: false
    case .bool, .int, .number: true
    case .text(let text): !text.isEmpty
    case .list(let items): !items.isEmpty
    case .record(let fields): fields.values.contains(where: \.isFilledIn)
    }
  }

  /// True for a number itself, not for a text that looks like one.
  var isNumber: Bool {
    switch self {
    case .int, .number: true
    default: false
    }
  }

  /// As a number, where it is one or is a text of plain digits; never one that has no end.
  var double: Double? {
    switch self {
    case .int(let int): Double(int)
    case .number(let number): number.isFinite ? number : nil
    case .text(let text): Self.number(text)
    default: nil
    }
  }

  /// Digits with perhaps a sign and a decimal point or comma: names such as “Nan” are no numbers.
  private static func number(_ text: String) -> Double? {
    guard text.last?.isNumber == true, text.wholeMatch(of: /[+\-]?[0-9]+([.,][0-9]+)?/) != nil,
      let number = Double(text.split(separator: ",").joined(separator: ".")), number.isFinite
    else { return nil }
    return number
  }

  /// A number, whole where it can be.
  init(_ double: Double) {
    self = Int(exactly: double).map(Value.int) ?? .number(double)
  }
}
