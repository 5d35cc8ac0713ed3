import FolderMethods
import Foundation
import MethodDocument
import MethodHost

extension Statement {
  static let isSound = Statement(
    "is-sound",
    nl: "Bij een methode die een map is, klopt alles in method.yaml.",
    en: "Of a method that is a folder, all of method.yaml is sound."
  ) { rehearsal in
    let candidate = rehearsal.candidate
    guard candidate.method.manifest.kind == .folder else { return [] }
    return await candidate.folderMethod().diagnostics
      + candidate.idle(rehearsal.sheets.map(\.sheet))
  }

  static let usesItsTexts = Statement(
    "uses-its-texts",
    nl: "Bij een methode die een map is, wordt elke tekst gebruikt.",
    en: "Of a method that is a folder, every text is used."
  ) { rehearsal in
    let candidate = rehearsal.candidate
    guard let method = await candidate.folderMethod().method, !method.diagnostics.hasErrors else {
      return []
    }
    let known = KnownTexts(candidate.method.manifest, method)
    var seen: Set<String> = []
    return candidate.languages.flatMap { language in
      candidate.texts.texts(in: language).keys.sorted()
        .filter { !known.covers($0) && seen.insert($0).inserted }
        .map { key in
          UnusedTextProblem(key: key).diagnostic(
            at: candidate.texts.place(ofKey: key, in: language))
        }
    }
  }
}

extension Candidate {
  /// True for a text that a sheet or the host may put on paper; for a program, for any.
  func usesTexts() async -> (String) -> Bool {
    guard let own = await folderMethod().method, !own.diagnostics.hasErrors else {
      return { _ in true }
    }
    return KnownTexts(method.manifest, own).covers
  }

  /// What the folder has and nothing makes use of.
  fileprivate func idle(_ sheets: [Sheet]) -> [Diagnostic] {
    let manifest = method.manifest
    var found: [Diagnostic] = []
    let texts = method.folder.appending(path: "texts", directoryHint: .isDirectory)
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: texts.path(percentEncoded: false)))
      ?? []
    let wanted = languages.map { "\($0).yaml" }
    for name in names.sorted() where name.hasSuffix(".yaml") && !wanted.contains(name) {
      found.append(
        IdleProblem.texts(languages.joined(separator: ", ")).diagnostic(
          at: Place(file: texts.appending(path: name).relativePath)))
    }
    let file = Place(file: method.folder.appending(path: Manifest.fileName).relativePath)
    if !manifest.input.contains(where: { $0.id == "listeners" }),
      let sheet = sheets.first(where: { if case .perListener = $0.copies { true } else { false } })
    {
      found.append(IdleProblem.noListeners(sheet: sheet.id).diagnostic(at: file))
    }
    let phases = manifest.phases.filter { $0.moment == .during }
    let total = phases.reduce(0) { $0 + $1.minutes }
    // Where some come only in some meetings, no one sum is right.
    if phases.allSatisfy(\.condition.isEmpty), total != manifest.minutes {
      found.append(IdleProblem.minutes(manifest.minutes, phases: total).diagnostic(at: file))
    }
    return found
  }

  /// The folder's own sheets, and what is wrong with them; neither for a program.
  func folderMethod() async -> (method: FolderMethod?, diagnostics: [Diagnostic]) {
    guard method.manifest.kind == .folder else { return (nil, []) }
    do {
      let method = try FolderMethod(
        method.manifest, texts: try await service.texts(of: self.method))
      return (method, method.diagnostics)
    } catch {
      return (nil, error.all)
    }
  }
}

/// The keys that sheets name, and those that the host looks for by itself.
private struct KnownTexts {
  private let keys: Set<String>
  private let prefixes: Set<String>

  /// What the host lets a method say in its own words (`MethodWording` in SharedSheets).
  private static let ofHost: Set = [
    "invitation", "agreements", "consent", "next", "ask", "table-cards", "withheld",
    "script.rules", "script.pitfalls", "script.interventions",
  ]

  init(_ manifest: Manifest, _ method: FolderMethod) {
    keys = method.usedKeys
    prefixes =
      method.usedPrefixes.union(Self.ofHost)
      .union(manifest.phases.map { "phases.\($0.id)" })
      .union(manifest.materials.map { "materials.\($0)" })
  }

  func covers(_ key: String) -> Bool {
    if keys.contains(key) { return true }
    // `a.b.c` stands under `a.b` and under `a`.
    var parts = key.split(separator: ".")
    while !parts.isEmpty {
      if prefixes.contains(parts.joined(separator: ".")) { return true }
      parts.removeLast()
    }
    return false
  }
}
