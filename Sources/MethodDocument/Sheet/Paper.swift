/// An ISO A size; sides in millimetres, portrait (ISO 216).
public enum Paper: String, Hashable, Sendable, Codable, CaseIterable {
  case a0, a1, a2, a3, a4, a5, a6, a7

  public var widthMillimetres: Double {
    switch self {
    case .a0: 841
    case .a1: 594
    case .a2: 420
    case .a3: 297
    case .a4: 210
    case .a5: 148
    case .a6: 105
    case .a7: 74
    }
  }

  public var heightMillimetres: Double {
    switch self {
    case .a0: 1189
    case .a1: 841
    case .a2: 594
    case .a3: 420
    case .a4: 297
    case .a5: 210
    case .a6: 148
    case .a7: 105
    }
  }

  /// True where this sheet is smaller than the other.
  public func isSmaller(than other: Paper) -> Bool {
    widthMillimetres < other.widthMillimetres
  }
}

public enum Orientation: String, Hashable, Sendable, Codable {
  case portrait, landscape
}
