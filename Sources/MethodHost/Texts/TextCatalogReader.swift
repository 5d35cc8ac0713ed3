public import Foundation
public import MethodDocument
import Sessions

extension TextCatalog {
  /// Reads `texts/<lang>.yaml` of a folder, for these languages or for all that stand there.
  ///
  /// What cannot be read is reported, and does not keep the rest from being read.
  public static func read(
    _ folder: URL, languages: [String]? = nil
  ) -> (catalog: TextCatalog, diagnostics: [Diagnostic]) {
    var entries: [String: [String: Entry]] = [:]
    var files: [String: String] = [:]
    var empty: [String: Set<String>] = [:]
    var diagnostics: [Diagnostic] = []
    for language in languages ?? Self.languages(in: folder) {
      let file = folder.appending(path: "\(language).yaml")
      do throws(Diagnostics) {
        let yaml = try YAMLFile(
          contentsOf: file.path(percentEncoded: false), named: file.shownPath,
          within: folder.deletingLastPathComponent())
        var flattening = Flattening(source: yaml.source)
        flattening.read(yaml.root, key: "")
        entries[language] = flattening.entries
        files[language] = file.shownPath
        empty[language] = flattening.empty
        diagnostics += flattening.diagnostics
      } catch {
        diagnostics += error.all
      }
    }
    return (TextCatalog(entries: entries, files: files, empty: empty), diagnostics)
  }

  private static func languages(in folder: URL) -> [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
      ?? []
    return names.filter { $0.hasSuffix(".yaml") }
      .map { String($0.dropLast(".yaml".count)) }
      .filter(ManifestWords.isLanguageTag)
      .sorted()
  }
}

/// Makes one map of maps within maps.
private struct Flattening {
  let source: SourceText
  var entries: [String: TextCatalog.Entry] = [:]
  var empty: Set<String> = []
  var diagnostics: [Diagnostic] = []

  mutating func read(_ node: PositionedNode, key: String) {
    switch node.content {
    case .scalar(let raw, _):
      // Spaces that stand in quotes are meant, as in a separator; a block's last line feed is not.
      let text = String(raw.drop(while: \.isNewline).reversed().drop(while: \.isNewline).reversed())
      if key.isEmpty || raw.trimmed.isEmpty {
        let problem = key.isEmpty ? TextProblem.noTexts : TextProblem.empty(key: key)
        diagnostics.append(problem.diagnostic(at: source.place(of: node)))
        empty.insert(key)
      } else {
        entries[Self.isList(key) ? "\(key).1" : key] = TextCatalog.Entry(
          text, at: source.place(of: node))
      }
    case .mapping(let parts):
      for part in parts { read(part.value, key: join(key, part.key)) }
    case .sequence(let items):
      for (index, item) in items.enumerated() { read(item, key: join(key, "\(index + 1)")) }
    }
  }

  /// True for what is always a list of lines; one line may stand there by itself.
  private static func isList(_ key: String) -> Bool {
    if key == "invitation.what" { return true }
    guard key.hasPrefix("phases.") else { return false }
    let steps = key.split(separator: ".")
    return steps.count == 3 && ["do", "say", "ready"].contains(steps[2])
  }

  private func join(_ key: String, _ part: String) -> String {
    key.isEmpty ? part : "\(key).\(part)"
  }
}
