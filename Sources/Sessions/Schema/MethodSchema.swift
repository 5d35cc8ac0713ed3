public import MethodDocument

/// What a session file must know of its method.
public struct MethodSchema: Hashable, Sendable {
  public var id: String
  /// How long a session takes when the file does not say.
  public var minutes: Int
  /// How many people a session is meant for.
  public var group: ClosedRange<Int>
  /// The method's own fields before the session.
  public var input: [FieldSchema]
  /// The method's own fields after it, next to those that every method shares.
  public var results: [FieldSchema]
  /// The widest audience for those shared results that bear no consent of their own, such as themes
  /// and agreements; nil means that they have no bound.
  public var onlyFor: Audience?

  public init(
    id: String, minutes: Int, group: ClosedRange<Int>, input: [FieldSchema] = [],
    results: [FieldSchema] = [], onlyFor: Audience? = nil
  ) {
    self.id = id
    self.minutes = minutes
    self.group = group
    self.input = input
    self.results = results
    self.onlyFor = onlyFor
  }

  /// The shared results and then the method's own; a method cannot redefine a shared one.
  public var allResults: [FieldSchema] {
    let shared = SharedFields.results.map { field in
      var field = field
      if !field.fields.contains(where: { $0.id == Consent.key }) { field.onlyFor = onlyFor }
      return field
    }
    return shared + results.filter { own in !shared.contains { $0.id == own.id } }
  }
}
