public import MethodDocument

/// A part of a session, as the manifest lists it.
public struct Phase: Hashable, Sendable {
  public enum Moment: String, Hashable, Sendable, CaseIterable {
    /// Before the start, such as receiving people; not scaled.
    case before
    case during
    /// After the end, such as a debriefing; not scaled.
    case after
  }

  /// The texts stand under `phases.<id>`.
  public var id: String
  /// As the method usually takes; scaled to the session where it is `during`.
  public var minutes: Int
  /// A word for a pictogram.
  public var picture: String?
  public var moment: Moment
  /// Only for these choices of the input, by field: `["variant": "clarifying"]`.
  public var condition: [String: String]

  public init(
    id: String, minutes: Int, picture: String? = nil, moment: Moment = .during,
    condition: [String: String] = [:]
  ) {
    self.id = id
    self.minutes = minutes
    self.picture = picture
    self.moment = moment
    self.condition = condition
  }

  /// True where this input has the phase in it.
  public func happens(with input: Value) -> Bool {
    condition.allSatisfy { field, word in
      switch input[field] {
      case .text(let text)?: text == word
      case .bool(let bool)?: ManifestWords.bool(word) == bool
      case .int(let int)?: Int(word) == int
      default: false
      }
    }
  }
}
