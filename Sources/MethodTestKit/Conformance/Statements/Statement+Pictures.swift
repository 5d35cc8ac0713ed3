import Foundation
import MethodDocument

extension Statement {
  static let hasItsPictures = Statement(
    "has-its-pictures",
    nl: "Elke tekening is er, en heeft woorden voor wie haar niet ziet.",
    en: "Every drawing is there, and has words for whoever cannot see it."
  ) { rehearsal in
    let candidate = rehearsal.candidate
    return rehearsal.sheets.flatMap { performance, sheet in
      sheet.drawings.flatMap { drawing -> [Diagnostic] in
        let isThere = candidate.artFolders.contains { folder in
          let file = folder.appending(path: "\(drawing.name).svg")
          return FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
        }
        let problems: [DrawingProblem] = [
          isThere ? nil : .missing(drawing.name, sheet: sheet.id),
          drawing.hasWords
            ? nil : .noWords(drawing.name, sheet: sheet.id, language: performance.language),
        ].compactMap { $0 }
        return problems.map { $0.diagnostic() }
      }
    }
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
