import Synchronization

/// The end of what a program said on standard error; the rest is let go.
final class LastWords: Sendable {
  /// In bytes.
  static let limit = 4 * 1024

  private let state = Mutex<State>(State())

  private struct State {
    var bytes: [UInt8] = []
    var cut = false
  }

  func append(_ more: [UInt8]) {
    state.withLock { state in
      state.bytes.append(contentsOf: more.suffix(Self.limit))
      let surplus = state.bytes.count - Self.limit
      if surplus > 0 || more.count > Self.limit { state.cut = true }
      if surplus > 0 { state.bytes.removeFirst(surplus) }
    }
  }

  /// The words as they may be shown on a terminal: whole lines, without control characters.
  var text: String {
    let (bytes, cut) = state.withLock { ($0.bytes, $0.cut) }
    var lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    if cut && lines.count > 1 { lines.removeFirst() }
    return lines.map { line in
      String(line.filter { !$0.unicodeScalars.contains(where: Self.isControl) })
    }
    .joined(separator: "\n")
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\t"
  }
}
