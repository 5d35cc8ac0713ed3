import Foundation
import MethodDocument

/// Reads the participants, from the session file itself or from a table beside it.
struct ParticipantsReader {
  private let findings: Findings
  private let reader: FieldReader
  private let folder: String

  init(_ findings: Findings, _ reader: FieldReader, folder: String) {
    self.findings = findings
    // A participant's name is no text of a sheet: it has no place in the source map.
    self.reader = FieldReader(findings: reader.findings, folder: reader.folder)
    self.folder = folder
  }

  func participants(_ node: PositionedNode?) -> [Participant] {
    guard let node, !node.isEmpty else { return [] }
    if node.mapping != nil { return fromFile(node) }
    let field = FieldSchema(
      "participants", .list, max: ParticipantTable.rowLimit, element: .record,
      fields: SharedFields.participant)
    for item in node.sequence ?? [] {
      if let language = item["language"], !language.isEmpty {
        _ = LanguageReading(findings).tag(language)
      }
    }
    let value = reader.value(node, as: field, path: FieldPath("participants"))
    return (value?.list ?? []).compactMap { $0.record.flatMap(Participant.init) }
  }

  private func fromFile(_ node: PositionedNode) -> [Participant] {
    let fields = [FieldSchema("file", .text, isRequired: true)]
    let record = reader.record(node, fields: fields, path: FieldPath("participants"))
    guard let written = record["file"]?.text, let place = node["file"] else { return [] }
    do throws(FileProblem) {
      let path = try SafePath(written, in: folder)
      let bytes = try BoundedFile.read(path.absolute, limit: ParticipantTable.sizeLimit)
      let table = ParticipantTable(bytes, named: name(of: written))
      findings.add(table.problems)
      return table.participants
    } catch {
      findings.add(error, at: place)
      return []
    }
  }

  /// The table as the user would write it: beside the session file.
  private func name(of written: String) -> String {
    let session = findings.source.file
    guard let slash = session.lastIndex(of: "/") else { return written }
    return session[...slash] + written
  }
}
