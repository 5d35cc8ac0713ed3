import FolderMethods
import Foundation
import MethodDocument
import Sessions

extension Statement {
  static let hasItsPictures = Statement(
    "has-its-pictures",
    nl: "Elke tekening is er, en heeft woorden voor wie haar niet ziet.",
    en: "Every drawing is there, and has words for whoever cannot see it."
  ) { rehearsal in
    let candidate = rehearsal.candidate
    let named = await candidate.folderMethod().method?.drawings ?? []
    return rehearsal.sheets.flatMap { performance, sheet in
      sheet.drawings.flatMap { drawing -> [Diagnostic] in
        let isThere = candidate.artFolders.contains { folder in
          let file = folder.appending(path: "\(drawing.name).svg")
          return FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
        }
        let problems: [DrawingProblem] = [
          isThere
            ? nil
            : .missing(drawing.name, sheet: sheet.id, near: candidate.file(near: drawing.name)),
          drawing.hasWords
            ? nil : .noWords(drawing.name, sheet: sheet.id, language: performance.language),
        ].compactMap { $0 }
        return problems.map { problem in
          problem.diagnostic(at: named.first { $0.name == drawing.name }?.place)
        }
      }
    }
  }
}

extension Candidate {
  /// A file of the method that was probably meant: one under nearly this name.
  fileprivate func file(near name: String) -> String? {
    let files =
      (try? FileManager.default.contentsOfDirectory(
        atPath: artFolders[0].path(percentEncoded: false))) ?? []
    func stem(_ file: String) -> String { String(file.prefix { $0 != "." }) }
    let sorted = files.sorted()
    if let same = sorted.first(where: { stem($0).lowercased() == name.lowercased() }) {
      return same
    }
    let near = NearestWord.to(name, among: sorted.map(stem))
    return near.flatMap { near in sorted.first { stem($0) == near } }
  }
}

extension Sheet {
  struct NamedDrawing: Hashable {
    var name: String
    var hasWords: Bool
  }

  /// The drawings on it, wherever a block holds one.
  ///
  /// They are looked for in the sheet as it is sent, so that no block can be forgotten.
  var drawings: [NamedDrawing] {
    guard let data = try? JSONEncoder().encode(self),
      let value = try? JSONDecoder().decode(Value.self, from: data)
    else { return [] }
    var found: [NamedDrawing] = []
    Self.collect(value, into: &found)
    return found
  }

  private static func collect(_ value: Value, into found: inout [NamedDrawing]) {
    switch value {
    case .list(let items): for item in items { collect(item, into: &found) }
    case .record(let fields):
      if let name = fields["art"]?.text, Set(fields.keys).isSubset(of: ["art", "alt"]) {
        let alt = fields["alt"].map(isSomething) ?? false
        found.append(NamedDrawing(name: name, hasWords: alt))
      } else {
        for field in fields.sorted(by: { $0.key < $1.key }) { collect(field.value, into: &found) }
      }
    default: break
    }
  }

  private static func isSomething(_ value: Value) -> Bool {
    switch value {
    case .text(let text): !text.trimmedOfSpaces.isEmpty
    case .list(let items): items.contains(where: isSomething)
    case .record(let fields): fields.values.contains(where: isSomething)
    default: false
    }
  }
}
