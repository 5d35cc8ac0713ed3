public import MethodDocument

/// A field of a block, or of a part of one, as a sheet in YAML has it.
public struct FieldGrammar: Sendable {
  /// What a field takes.
  public indirect enum Kind: Sendable {
    /// The key of a text, or words with `{{names}}`.
    case text
    case picture
    /// A whole number.
    case number(ClosedRange<Int>)
    /// In millimetres, or a share.
    case measure
    case bool
    case choice([String])
    /// `hh:mm`.
    case clock
    /// Words that are for programs, such as an id or a code.
    case string
    case blocks
    case texts
    /// Texts beside each other; one without words is there to write in.
    case cells
    case records(RecordGrammar)
    case record(RecordGrammar)
    /// Rows of cells.
    case rows
    /// How many of a sheet are printed.
    case copies
  }

  public var name: String
  public var kind: Kind
  /// Without it, what it belongs to is left out.
  public var isRequired: Bool
  /// What it is where the sheet does not say, as it would be written.
  public var usual: String?
  /// The field of a record of the session that fills it, where that has another name.
  var source: String?
  /// The field's name in the document, where that has another name.
  var documentName: String?
  public var meaning: Wording

  init(
    _ name: String, _ kind: Kind, required: Bool = false, usual: String? = nil,
    source: String? = nil, document: String? = nil, nl: String, en: String
  ) {
    self.name = name
    self.kind = kind
    isRequired = required
    self.usual = usual
    self.source = source
    documentName = document
    meaning = Wording(nl: nl, en: en)
  }

  var keyInDocument: String { documentName ?? name }
}

/// A part of a block with fields of its own, such as a card or a stop on a path.
public struct RecordGrammar: Sendable {
  public var fields: [FieldGrammar]
  /// The field that a part which is only words fills.
  public var wordsField: String?

  init(words: String? = nil, _ fields: [FieldGrammar]) {
    self.fields = fields
    wordsField = words
  }

  func field(_ name: String) -> FieldGrammar? { fields.first { $0.name == name } }
}

/// A block as a sheet in YAML writes it: its name with its main field, the others beside it.
public struct BlockGrammar: Sendable {
  public var kind: Block.Kind
  /// What stands behind the block's name.
  public var main: FieldGrammar
  public var fields: [FieldGrammar]
  public var meaning: Wording
  /// A small one, as it is written; its texts stand in the words of the reference.
  public var example: String

  var record: RecordGrammar { RecordGrammar([main] + fields) }
}
