public import MethodKit

extension SharedSheets {
  /// What the shared sheets tell of a method, in the language of the sheets.
  public struct Method {
    public var name: String
    /// What it is for, in two or three sentences.
    public var purpose: String
    /// How many people it is meant for.
    public var group: ClosedRange<Int>?
    public var groupNote: String?
    /// Ids of what is to be laid out; their wording is `materials.<id>` in the texts.
    public var materials: [String]
    /// The method's own: `phases.…`, what it adds to the script, and what it words otherwise than
    /// the host (``MethodWording``).
    public var texts: Texts

    public init(
      name: String, purpose: String, group: ClosedRange<Int>? = nil, groupNote: String? = nil,
      materials: [String] = [], texts: Texts
    ) {
      self.name = name
      self.purpose = purpose
      self.group = group
      self.groupNote = groupNote
      self.materials = materials
      self.texts = texts
    }
  }
}
