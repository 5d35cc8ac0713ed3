import MethodDocument
import MethodHost

/// The methods as a person reads them, one a line.
struct MethodList {
  let methods: [InstalledMethod]
  let kept: [KeptMethod]
  let language: WordingLanguage

  var lines: [String] {
    let own = Set(methods.filter { $0.origin == .user }.map(\.id))
    let removed = kept.filter { !own.contains($0.id) }.map { removed in
      let version = removed.versionWords
      return Wording(
        nl: "Weggehaald en bewaard: \(removed.id), \(version.nl) (werkvorm method undo "
          + "\(removed.id))",
        en: "Removed and kept: \(removed.id), \(version.en) (werkvorm method undo \(removed.id))"
      ).text(in: language)
    }
    return Columns.lines(methods.map(row)) + removed
  }

  private func row(_ method: InstalledMethod) -> [String] {
    let manifest = method.manifest
    let version = Wording(nl: "versie \(manifest.version)", en: "version \(manifest.version)")
    let former = method.origin == .user ? kept.first { $0.id == method.id } : nil
    let note = former.map { kept in
      let old = kept.versionWords
      return Wording(nl: "(\(old.nl) bewaard)", en: "(\(old.en) kept)").text(in: language)
    }
    return [
      method.id, manifest.name.text(in: language.rawValue) ?? method.id,
      version.text(in: language), manifest.kind.words.text(in: language),
      method.origin.words.text(in: language), note ?? "",
    ]
  }
}
