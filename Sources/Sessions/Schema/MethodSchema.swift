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

  public init(
    id: String, minutes: Int, group: ClosedRange<Int>, input: [FieldSchema] = [],
    results: [FieldSchema] = []
  ) {
    self.id = id
    self.minutes = minutes
    self.group = group
    self.input = input
    self.results = results
  }

  /// The shared results and then the method's own; a method cannot redefine a shared one.
  public var allResults: [FieldSchema] {
    let shared = SharedFields.results
    return shared + results.filter { own in !shared.contains { $0.id == own.id } }
  }
}
