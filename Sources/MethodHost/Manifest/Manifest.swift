public import Foundation
public import MethodDocument
public import Sessions

/// What a method says of itself in its `method.yaml`; reading it runs nothing.
public struct Manifest: Hashable, Sendable {
  public static let fileName = "method.yaml"

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A program that speaks the protocol.
    case program
    /// A folder that says everything itself.
    case folder
  }

  /// Kebab-case; also the name of its folder.
  public var id: String
  public var version: Int
  public var kind: Kind
  /// The program's name or path within the folder; nil where the kind is not `program`.
  public var run: String?
  public var name: LocalizedText
  /// Who made it, in their own words; nobody checks them.
  public var author: String?
  public var purpose: LocalizedText
  /// How long a session usually takes.
  public var minutes: Int
  /// How many people it is meant for.
  public var group: ClosedRange<Int>
  public var groupNote: LocalizedText
  /// Ids; the words stand in the texts, under `materials.<id>`.
  public var materials: [String]
  /// In the order in which they happen.
  public var phases: [Phase]
  public var input: [FieldSchema]
  public var results: [FieldSchema]
  /// The widest audience for the shared results that bear no consent of their own.
  public var onlyFor: Audience?
  /// The languages that it has texts in, as BCP-47 tags.
  public var languages: [String]
  /// Where the manifest stands.
  public var folder: URL

  /// What a session file must know of this method.
  public var schema: MethodSchema {
    MethodSchema(
      id: id, minutes: minutes, group: group, input: input, results: results,
      onlyFor: onlyFor)
  }
}
