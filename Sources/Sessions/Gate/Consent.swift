import MethodDocument

/// What a person agreed to: that it is shown, and how far.
///
/// Without `visibility` it is for the group only (session-format.md).
enum Consent {
  static let key = "consent"
  static let visibilityKey = "visibility"

  /// The widest audience that an item may reach; nil means nobody.
  static func reach(of record: [String: Value]) -> Audience? {
    guard record[key] == .bool(true) else { return nil }
    return reach(consent: true, visibility: record[visibilityKey]?.text)
  }

  static func reach(consent: Bool, visibility: String?) -> Audience? {
    guard consent else { return nil }
    guard let visibility else { return .group }
    return Audience(rawValue: visibility)
  }
}
