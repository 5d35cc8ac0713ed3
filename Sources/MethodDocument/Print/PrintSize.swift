/// How large print is; large print is laid out anew, not enlarged (print.md 1).
public enum PrintSize: String, Hashable, Sendable, Codable, CaseIterable {
  case standard, large
}
