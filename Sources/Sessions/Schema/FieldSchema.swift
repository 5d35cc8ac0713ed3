public import MethodDocument

/// What a field may hold, as a manifest says it.
public struct FieldSchema: Hashable, Sendable {
  public enum FieldType: String, Hashable, Sendable, CaseIterable {
    case text
    case longText = "long-text"
    case int, bool
    /// `yyyy-mm-dd`.
    case date
    /// `hh:mm`.
    case time
    case choice, list, record
    /// A path within the session file's folder.
    case file
  }

  /// Kebab-case.
  public var id: String
  public var type: FieldType
  public var label: LocalizedText
  public var help: LocalizedText
  /// The words of a choice.
  public var choices: [String]
  /// What the field holds where the file does not say.
  public var defaultValue: Value?
  public var isRequired: Bool
  /// The least value of a whole number, the least items of a list, or the least characters of a text.
  public var min: Int?
  /// The greatest value, the most items, or the most characters.
  public var max: Int?
  /// What each item of a list is.
  public var element: FieldType?
  /// The fields of a record, or of each record in a list.
  public var fields: [FieldSchema]
  /// What a new session file shows.
  public var example: Value?
  /// Who may see a record: those whom every gate lets see it; none means everyone.
  public var gates: [FieldGate]
  /// The widest audience that the whole field reaches; nil means that it has no bound.
  public var onlyFor: Audience?

  public init(
    _ id: String, _ type: FieldType, label: LocalizedText = LocalizedText([:]),
    help: LocalizedText = LocalizedText([:]), choices: [String] = [], defaultValue: Value? = nil,
    isRequired: Bool = false, min: Int? = nil, max: Int? = nil, element: FieldType? = nil,
    fields: [FieldSchema] = [], example: Value? = nil, gates: [FieldGate] = [],
    onlyFor: Audience? = nil
  ) {
    self.id = id
    self.type = type
    self.label = label
    self.help = help
    self.choices = choices
    self.defaultValue = defaultValue
    self.isRequired = isRequired
    self.min = min
    self.max = max
    self.element = element
    self.fields = fields
    self.example = example
    self.gates = gates
    self.onlyFor = onlyFor
  }

  /// The field that each item of this list is.
  public var item: FieldSchema {
    FieldSchema(id, element ?? .text, label: label, choices: choices, fields: fields)
  }

  /// True where what it holds may have to be kept from someone.
  var isGated: Bool {
    !gates.isEmpty || onlyFor != nil || fields.contains { $0.id == Consent.key || $0.isGated }
  }
}

/// Who may see a record, by what one of its fields says.
public struct FieldGate: Hashable, Sendable {
  /// The field of the record that decides.
  public var field: String
  /// The words that let a record reach an audience, and every narrower one.
  public var reaches: [Audience: [String]]

  public init(field: String, reaches: [Audience: [String]]) {
    self.field = field
    self.reaches = reaches
  }

  /// The widest audience that a record may reach; nil means nobody.
  func reach(of record: [String: Value]) -> Audience? {
    guard let value = record[field] else { return nil }
    return Audience.allCases.reversed().first { audience in
      (reaches[audience] ?? []).contains { value.isMeant(by: $0) }
    }
  }
}

extension Value {
  /// True where a manifest's word means this value: `yes` and `true` are one for a bool.
  fileprivate func isMeant(by word: String) -> Bool {
    switch self {
    case .bool(let bool): ScalarReading.bool(word) == bool
    case .text(let text): text.lowercased() == word.lowercased()
    case .int(let int): Int(word) == int
    default: false
    }
  }
}
