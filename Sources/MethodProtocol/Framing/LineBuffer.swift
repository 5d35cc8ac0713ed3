/// Cuts a stream of bytes into lines, and never holds more than one line's limit of them unread.
///
/// A line ends in LF or CRLF; a last line without an end counts when the stream is finished.
public struct LineBuffer: Sendable {
  /// A line grew past the limit; the stream is of no more use.
  public struct LineTooLong: Error, Hashable, Sendable {
    /// In bytes.
    public var limit: Int
    /// How the line begins.
    public var start: [UInt8]
  }

  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// The longest line allowed, in bytes, its end not counted.
  public let limit: Int
  private var bytes: [UInt8] = []
  /// Where the next line starts.
  private var start = 0
  /// Up to where the next line was already searched for its end.
  private var searched = 0

  public init(limit: Int = ProtocolVersion.lineLimit) {
    self.limit = limit
  }

  public mutating func append(_ more: some Sequence<UInt8>) {
    if start > 0 {
      bytes.removeSubrange(..<start)
      searched -= start
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The next whole line without its end, or nil where more bytes are needed.
  public mutating func next() throws(LineTooLong) -> [UInt8]? {
    guard let end = bytes[searched...].firstIndex(of: Self.lineFeed) else {
      searched = bytes.count
      if bytes.count - start > limit + 1 { throw tooLong }
      return nil
    }
    let line = withoutCarriageReturn(bytes[start..<end])
    if line.count > limit { throw tooLong }
    start = end + 1
    searched = start
    return Array(line)
  }

  /// What stands after the last line end, when no more bytes will come; nil where that is nothing.
  public mutating func rest() -> [UInt8]? {
    let line = withoutCarriageReturn(bytes[start...])
    bytes = []
    start = 0
    searched = 0
    return line.isEmpty ? nil : Array(line)
  }

  private var tooLong: LineTooLong {
    LineTooLong(limit: limit, start: Array(bytes[start...].prefix(200)))
  }

  private func withoutCarriageReturn(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == Self.carriageReturn ? line.dropLast() : line
  }
}
