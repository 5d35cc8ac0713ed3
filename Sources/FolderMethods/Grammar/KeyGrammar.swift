public import MethodDocument

/// A key of a manifest that is no field of a sheet: how it is written, and what it says.
public struct KeyGrammar: Sendable {
  /// What stands after the colon.
  public enum Form: Hashable, Sendable {
    /// Small letters and hyphens.
    case id
    case ids
    /// A whole number, and the least that it may be.
    case number(least: Int?)
    case text
    /// `{ nl: …, en: … }`.
    case textByLanguage
    case bool
    case choice([String])
    case languages
    /// `{ min: 4, max: 8 }`, and the least that they may be.
    case range(least: Int)
    /// An expression that is true or not.
    case condition
    /// An expression that gives a list.
    case list
    /// A value of the field's own kind.
    case value
    /// A pictogram's word.
    case pictogram
    /// A record, or a list of them, of which another part of the reference tells.
    case part(Wording)
  }

  public var name: String
  public var form: Form
  public var isRequired: Bool
  /// What it is where nothing is said, as it would be written.
  public var usual: String?
  public var meaning: Wording

  init(
    _ name: String, _ form: Form, required: Bool = false, usual: String? = nil, nl: String,
    en: String
  ) {
    self.name = name
    self.form = form
    isRequired = required
    self.usual = usual
    meaning = Wording(nl: nl, en: en)
  }
}
