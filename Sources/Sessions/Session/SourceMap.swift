public import MethodDocument

/// Where in the session file each text stands, so that a problem in print can point there.
public struct SourceMap: Sendable {
  struct Entry: Sendable {
    var text: String
    var path: FieldPath
    var line: Int
    var column: Int
    var length: Int
  }

  private(set) var entries: [Entry] = []
  private let source: SourceText

  init(_ source: SourceText, entries: [Entry] = []) {
    self.source = source
    self.entries = entries
  }

  /// The place of a text that stands on a sheet: the field that holds just these words, or else
  /// the first that has them among others.
  public func place(of text: String) -> Place? {
    if text.isEmpty { return nil }
    let entry = entries.first { $0.text == text } ?? entries.first { $0.text.contains(text) }
    return entry.map { place(of: $0) }
  }

  /// The place of the first text that stands under a field, such as `results.wishes`.
  public func place(under field: String) -> Place? {
    let steps = field.split(separator: ".").map { FieldPath.Step.key(String($0)) }
    return entries.first { $0.path.steps.starts(with: steps) }.map { place(of: $0) }
  }

  func place(of entry: Entry) -> Place {
    source.place(line: entry.line, column: entry.column, length: entry.length, revealed: true)
  }

  /// Forgets what stands under these paths.
  mutating func remove(under paths: Set<FieldPath>) {
    if paths.isEmpty { return }
    entries.removeAll { entry in entry.path.beginnings.contains(where: paths.contains) }
  }
}
