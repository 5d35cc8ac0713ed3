import MethodDocument
import MethodHost
import Sessions

/// A session file that a method might get, made from the fields that its manifest has.
struct SessionDraft {
  /// How much is filled in.
  enum Filling {
    /// Only what is required.
    case required
    /// Everything, with texts as long as people write them.
    case long
    /// Everything but lists, which have nothing in them.
    case hollow
  }

  let manifest: Manifest
  var filling: Filling
  /// The only fields of the results; nil for all that the filling has.
  var results: Set<String>?
  /// Input fields that are as given here.
  var given: [String: Value] = [:]

  /// The whole file.
  var value: Value {
    let session: [String: Value] =
      filling == .required
      ? ["title": "Een bijeenkomst"]
      : [
        "title": .text(words(120)), "theme": .text(words(120)), "organisation": .text(words(80)),
        "location": .text(words(80)), "date": "2026-05-13", "start": "14:00",
        "expected": .int(manifest.group.upperBound),
      ]
    let input = record(manifest.input).merging(given) { _, given in given }
    return [
      "method": .text(manifest.id), "language": .text(manifest.languages.first ?? "nl"),
      "session": .record(session), "input": .record(input), "results": .record(resultFields),
    ]
  }

  private var resultFields: [String: Value] {
    let fields = manifest.schema.allResults
    guard let results else {
      var record = record(fields)
      if filling != .required { record["counts"] = ["bewoners": 7, "begeleiders": 2] }
      return record
    }
    var record: [String: Value] = [:]
    for field in fields where results.contains(field.id) {
      record[field.id] = field.id == "counts" ? ["bewoners": 7] : value(field, isAlone: true)
    }
    return record
  }

  private func record(_ fields: [FieldSchema]) -> [String: Value] {
    var record: [String: Value] = [:]
    for field in fields {
      if filling == .required, !field.isRequired || field.defaultValue != nil { continue }
      record[field.id] = value(field, isAlone: false)
    }
    return record
  }

  /// - Parameter isAlone: True for the one thing that is there, which must be something.
  private func value(_ field: FieldSchema, isAlone: Bool) -> Value? {
    switch field.type {
    // The one text of all sessions that is a code.
    case .text where field.id == "language": return "tr"
    case .text, .longText: return .text(text(field))
    case .int: return .int(number(field))
    // What is shown has consent, or there would be nothing to cope with.
    case .bool: return field.id == "consent" ? true : field.example ?? field.defaultValue ?? true
    case .date: return "2026-06-01"
    case .time: return "14:30"
    case .choice: return choice(field).map(Value.text)
    case .file: return .text(DotPicture.name)
    case .record: return .record(record(field.fields))
    case .list:
      let count = count(field, isAlone: isAlone)
      return .list(
        (0..<count).map { _ in
          switch field.element {
          case .record: .record(record(field.fields))
          case .file: .text(DotPicture.name)
          case .int: .int(number(field.of(.int)))
          case .date: "2026-06-01"
          case .time: "14:30"
          case .bool: true
          case .choice: choice(field).map(Value.text) ?? .null
          case .text, .longText, .list, nil: .text(text(field.of(.text)))
          }
        })
    }
  }

  private func count(_ field: FieldSchema, isAlone: Bool) -> Int {
    let least = max(field.min ?? 0, isAlone ? 1 : 0)
    return switch filling {
    case .required: least
    case .long: max(least, min(field.max ?? 6, 12))
    case .hollow: least
    }
  }

  private func number(_ field: FieldSchema) -> Int {
    let least = max(field.min ?? 1, 1)
    return filling == .required ? least : min(field.max ?? 12, max(least, 12))
  }

  /// The word that reaches furthest where it decides who may see it.
  private func choice(_ field: FieldSchema) -> String? {
    if field.id == "visibility" { return Audience.public.rawValue }
    return field.defaultValue?.text ?? field.choices.first
  }

  private func text(_ field: FieldSchema) -> String {
    let most = field.max ?? 240
    guard filling != .required else {
      return String("Koffie en een praatje".prefix(most)).padded(to: field.min ?? 0)
    }
    return words(min(most, 240)).padded(to: field.min ?? 0)
  }

  /// Words as people say them, up to so many characters.
  private func words(_ characters: Int) -> String {
    let sentence = "Wij willen graag dat er op elke verdieping iemand is die ons bij naam kent. "
    let repeated = String(repeating: sentence, count: characters / sentence.count + 1)
    return String(repeated.prefix(characters)).trimmedOfSpaces
  }
}

extension FieldSchema {
  /// An item of this list; the list's own bounds count its items.
  fileprivate func of(_ element: FieldType) -> FieldSchema { FieldSchema(id, element) }
}

extension String {
  fileprivate func padded(to characters: Int) -> String {
    count >= characters ? self : self + String(repeating: "m", count: characters - count)
  }
}

extension SessionDraft {
  /// The draft as a session that was read from a file, in the method's first language.
  ///
  /// - Throws: `Diagnostics` where the session would not be sound.
  func session(in folder: ScratchFolder) throws -> Session {
    let dot = folder.url.appending(path: DotPicture.name)
    try DotPicture.png.write(to: dot)
    let file = try folder.write(value, to: "session.yaml")
    return try Session.load(file, named: "session.yaml") { _ in manifest.schema }
  }
}
