public import MethodDocument

/// Someone who takes part; a method never learns who.
public struct Participant: Hashable, Sendable {
  public var name: String
  public var role: String?
  /// A BCP-47 tag.
  public var language: String?
  /// The widest audience that may read the name; nil means nobody.
  public var reach: Audience?

  init?(_ fields: [String: Value]) {
    guard let name = fields["name"]?.text else { return nil }
    self.name = name
    role = fields["role"]?.text
    language = fields["language"]?.text
    reach = Consent.reach(of: fields)
  }
}
