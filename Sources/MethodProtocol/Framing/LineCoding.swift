import FoundationEssentials
import MethodDocument

/// Turns messages into lines of JSON and back.
///
/// The same message always gives the same bytes: keys are sorted and slashes stand as they are.
public enum LineCoding {
  /// A line that is no message: what it was, and why it is none.
  public struct Unreadable: Error, Hashable, Sendable {
    /// The start of the line, with control characters taken out.
    public var excerpt: String
    /// In English, with the path to the value that is at fault.
    public var reason: String
  }

  /// The message as one line of UTF-8, its line feed included.
  public static func line(for message: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(message)) + [0x0A]
  }

  /// The message in a line, with or without its end.
  public static func message<Message: Decodable>(
    _: Message.Type = Message.self, in line: some Sequence<UInt8>
  ) throws(Unreadable) -> Message {
    let data = Data(line)
    do {
      return try JSONDecoder().decode(Message.self, from: data)
    } catch {
      throw Unreadable(excerpt: excerpt(of: data), reason: reason(for: error))
    }
  }

  /// True where a line says nothing, which both ends pass over.
  public static func isBlank(_ line: some Sequence<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// The first characters of a line as they may be shown on a terminal.
  public static func excerpt(of line: some Sequence<UInt8>, characters: Int = 80) -> String {
    let start = Array(line.prefix(characters * 4 + 4))
    return String(decoding: start, as: UTF8.self).onTerminal(atMost: characters)
  }

  private static func reason(for error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "\"\(key.stringValue)\" is missing\(place(context.codingPath))"
    case DecodingError.valueNotFound(_, let context):
      "a value is missing\(place(context.codingPath))"
    case DecodingError.typeMismatch(let type, let context):
      "\(type) was expected\(place(context.codingPath))"
    case DecodingError.dataCorrupted(let context):
      "\(context.debugDescription)\(place(context.codingPath))"
    default: "\(error)"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return "" }
    let steps = path.map { key in key.intValue.map { "\($0)" } ?? key.stringValue }
    return " at \(steps.joined(separator: "."))"
  }
}
