import FolderMethods
import MethodDocument

/// Makes JSON Schemas of a manifest's keys.
struct KeySchemas {
  let language: WordingLanguage

  static let localized = SchemaValue.object(ofAll: SchemaValue.words)

  private static let id: Value = ["type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"]

  /// An object with these keys and no others.
  ///
  /// - Parameters:
  ///   - parts: The schemas of keys that hold more than a value.
  ///   - allowsNothing: Whether a key that is not required may be left empty.
  func object(
    _ keys: [KeyGrammar], parts: [String: Value], allowsNothing: Bool = false
  ) -> Value {
    let properties = keys.map { key in
      let schema = parts[key.name] ?? schema(key)
      let whole = allowsNothing && !key.isRequired ? schema.orNothing : schema
      return (key.name, whole.described(key.meaning.text(in: language)))
    }
    return SchemaValue.object(
      Dictionary(properties, uniquingKeysWith: { first, _ in first }),
      required: keys.filter(\.isRequired).map(\.name))
  }

  private func schema(_ key: KeyGrammar) -> Value {
    switch key.form {
    // What is an id of the method's own is one; an id elsewhere may have a dot in it.
    case .id: key.isRequired && key.name == "id" ? Self.id : ["type": "string"]
    case .ids: SchemaValue.array(of: SchemaValue.words)
    case .number(let least): SchemaValue.integer(least)
    case .text, .pictogram: SchemaValue.someWords
    case .textByLanguage: Self.localized
    case .bool: SchemaValue.bool
    case .choice(let words): SchemaValue.choice(words)
    case .languages: SchemaValue.array(of: ["type": "string"], least: 1)
    case .range(let least):
      SchemaValue.object(
        ["min": SchemaValue.integer(least), "max": SchemaValue.integer(least)],
        required: ["min", "max"])
    case .condition, .list: SchemaValue.reference("expression")
    case .value, .part: [:]
    }
  }
}
