public import MethodDocument

/// Where in the session file each text stands, so that a problem in print can point there.
public struct SourceMap: Sendable {
  struct Entry: Sendable {
    var text: String
    var path: FieldPath
    var place: Place
  }

  private(set) var entries: [Entry] = []

  mutating func add(_ text: String, at path: FieldPath, place: Place) {
    entries.append(Entry(text: text, path: path, place: place))
  }

  /// The place of a text that stands on a sheet: the field that holds just these words, or else
  /// the first that has them among others.
  public func place(of text: String) -> Place? {
    if text.isEmpty { return nil }
    let entry =
      entries.first { $0.text == text } ?? entries.first { $0.text.contains(text) }
    return entry?.place
  }

  func place(at path: FieldPath) -> Place? {
    entries.first { $0.path == path }?.place
  }

  mutating func remove(under paths: Set<FieldPath>) {
    entries.removeAll { entry in paths.contains { entry.path.starts(with: $0) } }
  }
}
