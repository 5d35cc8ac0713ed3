import FolderMethods
import MethodDocument
import MethodHost

extension Statement {
  static let isSound = Statement(
    "is-sound",
    nl: "Bij een methode die een map is, klopt alles in method.yaml.",
    en: "Of a method that is a folder, all of method.yaml is sound."
  ) { rehearsal in
    await rehearsal.candidate.folderMethod().diagnostics
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
    guard let language = candidate.languages.first else { return [] }
    let known = KnownTexts(candidate.method.manifest, method)
    return candidate.texts.texts(in: language).keys.sorted().filter { !known.covers($0) }.map {
      key in
      UnusedTextProblem(key: key).diagnostic(at: candidate.texts.place(ofKey: key, in: language))
    }
  }
}

extension Candidate {
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
