/// Who reads a summary; each reaches further than the one before.
public enum Audience: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case group, staff, `public`

  public static func < (left: Audience, right: Audience) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .group: 0
    case .staff: 1
    case .public: 2
    }
  }
}
