/// How much ink a print may take.
public enum InkMode: String, Hashable, Sendable, Codable, CaseIterable {
  case colour
  /// Greys only; nothing that was told by colour is lost, for colour never tells it alone.
  case grey
  /// No filled areas: lines and letters.
  case saver
}
