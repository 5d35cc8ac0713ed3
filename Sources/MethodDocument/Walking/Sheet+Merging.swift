extension Sheet {
  /// The names of the fields that are filled in for each participant, such as `participant.name`.
  public var mergeFields: Set<String> {
    var names: Set<String> = []
    for text in texts {
      for inline in text.passages.flatMap(\.inlines) {
        if case .field(let name) = inline { names.insert(name) }
      }
    }
    return names
  }

  /// The sheet with its fields filled in; a field without a value becomes a place to write.
  public func merged(with values: [String: String]) -> Sheet {
    var sheet = self
    sheet.forEachText { text in
      for passage in text.passages.indices {
        text.passages[passage].inlines = text.passages[passage].inlines.map { inline in
          guard case .field(let name) = inline else { return inline }
          return .text(values[name] ?? Self.placeToWrite)
        }
      }
    }
    return sheet
  }

  /// A dotted line, for a copy that nobody's name stands on yet.
  static let placeToWrite = "……………………"
}
