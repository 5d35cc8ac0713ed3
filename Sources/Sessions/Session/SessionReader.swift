import Foundation
public import MethodDocument

/// Reads a session file into a session, and collects everything that is wrong with it.
struct SessionReader {
  private let folder: String
  private let root: PositionedNode
  private let findings: Findings

  /// - Throws: `Diagnostics` where the file cannot be parsed at all.
  init(path: String, named name: String) throws(Diagnostics) {
    let bytes: Data
    do throws(FileProblem) {
      bytes = try BoundedFile.read(path, limit: YAMLLimits.fileSize)
    } catch {
      throw Diagnostics([error.diagnostic(at: Place(file: name))])
    }
    let file = try YAMLFile(bytes: bytes, named: name, hides: HiddenLines.unparsed)
    root = file.root
    findings = Findings(file.source)
    folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
  }

  func read(
    method find: (String) -> MethodSchema?, known: () -> [String]
  ) throws(Diagnostics) -> Session {
    hideLines(input: [])
    guard root.mapping != nil else {
      findings.add(FieldProblem.wrongShape(expected: .record, found: root.shape), at: root)
      throw Diagnostics(findings.diagnostics)
    }
    let schema = method(find, known: known)
    hideLines(input: schema?.input ?? [])
    for entry in root.mapping ?? [] where !SharedFields.topLevel.contains(entry.key) {
      findings.addUnknown(entry, allowed: SharedFields.topLevel)
    }
    let session = fields(schema: schema)
    let inOrder = findings.diagnostics.enumerated().sorted { left, right in
      let (before, after) = (left.element.place, right.element.place)
      return (
        before?.file == findings.source.file ? 0 : 1, before?.line ?? 0, before?.column ?? 0,
        left.offset
      )
        < (
          after?.file == findings.source.file ? 0 : 1, after?.line ?? 0, after?.column ?? 0,
          right.offset
        )
    }.map(\.element)
    guard let session, !inOrder.hasErrors else { throw Diagnostics(inOrder) }
    return session.warned(inOrder)
  }

  private func hideLines(input: [FieldSchema]) {
    findings.source.show(1...findings.source.lineCount)
    findings.source.hide(HiddenLines.of(findings.source, root: root, input: input))
  }

  private func method(_ find: (String) -> MethodSchema?, known: () -> [String]) -> MethodSchema? {
    guard let node = root["method"], !node.isEmpty else {
      findings.add(FieldProblem.missingKey("method"), at: root)
      return nil
    }
    guard let id = node.scalar?.trimmed else {
      findings.add(FieldProblem.wrongShape(expected: .text, found: node.shape), at: node)
      return nil
    }
    if let schema = find(id) { return schema }
    let known = known()
    findings.add(
      FieldProblem.unknownMethod(
        found: id, nearest: NearestWord.to(id, among: known), allowed: known.sorted()),
      at: node)
    return nil
  }

  /// Reads all fields, also where the method is not known, so that every problem is found.
  private func fields(schema: MethodSchema?) -> Session? {
    let collected = Collected()
    var reader = FieldReader(findings: findings, folder: folder)
    reader.onText = { text, path, node in
      collected.texts.append(
        SourceMap.Entry(
          text: text, path: path, line: node.line, column: node.column, length: node.length))
    }
    reader.onFile = { collected.files.append($0) }

    let languages = LanguageReading(findings).languages(root["language"])
    let details = record("session", SharedFields.session, reader, isRequired: true)
    let print = record("print", SharedFields.print, reader)
    let participants = ParticipantsReader(findings, reader, folder: folder)
      .participants(root["participants"])
    guard let schema else { return nil }
    let input = record("input", schema.input, reader)
    let results = ResultsReader(findings, reader).results(root["results"], schema: schema)
    let session = Session(
      file: findings.source.file, folder: folder, method: schema,
      ownLanguage: languages.first ?? "nl", languages: languages,
      details: Session.Details(details, minutes: schema.minutes), print: PrintSettings(print),
      participants: participants, input: input, results: results, files: collected.files,
      sources: SourceMap(findings.source, entries: collected.texts), warnings: [])
    warn(of: session)
    return session
  }

  private func record(
    _ key: String, _ fields: [FieldSchema], _ reader: FieldReader, isRequired: Bool = false
  ) -> [String: Value] {
    guard let entry = root.mapping?.first(where: { $0.key == key }) else {
      if isRequired {
        findings.add(FieldProblem.missingKey(key), at: root)
        return [:]
      }
      // Nothing at all is an empty record, which may lack what is required.
      let nothing = PositionedNode(
        content: .mapping([]), line: root.line, column: root.column, length: root.length)
      return reader.record(nothing, fields: fields, path: FieldPath(key))
    }
    return reader.record(entry.value, fields: fields, path: FieldPath(key))
  }

  private func warn(of session: Session) {
    let details = root["session"]
    let facilitators = details?["facilitators"]?.sequence ?? []
    for facilitator in facilitators {
      guard let node = facilitator["hierarchical"], let word = node.scalar,
        ScalarReading.bool(word.trimmed) == true
      else { continue }
      findings.add(SessionWarning.hierarchicalFacilitator, at: node)
    }
    if let size = session.groupSize, !findings.diagnostics.hasErrors,
      !session.method.group.contains(size)
    {
      let node = root["input"]?["clients"] ?? details?["expected"] ?? root["participants"] ?? root
      findings.add(SessionWarning.groupSize(size, fits: session.method.group), at: node)
    }
  }

  /// What the fields bring along while they are read.
  private final class Collected {
    var texts: [SourceMap.Entry] = []
    var files: [SafePath] = []
  }
}

extension Session {
  /// Reads and checks a session file.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - name: the path as the user would write it.
  ///   - known: the ids of all methods, to name the nearest; asked for only then.
  ///   - method: finds a method's fields by its id.
  /// - Throws: `Diagnostics`: every problem, with its place, in the order of the file.
  public static func load(
    _ path: String, named name: String? = nil, known: @autoclosure () -> [String] = [],
    method: (String) -> MethodSchema?
  ) throws(Diagnostics) -> Session {
    try SessionReader(path: path, named: name ?? path).read(method: method, known: known)
  }

  fileprivate func warned(_ warnings: [Diagnostic]) -> Session {
    Session(
      file: file, folder: folder, method: method, ownLanguage: ownLanguage, languages: languages,
      details: details,
      print: print, participants: participants, input: input, results: results, files: files,
      sources: sources, warnings: warnings)
  }
}
