import FolderMethods
import Foundation
import MethodDocument

/// A method's folder that was read through, so that it may be handed on.
struct CheckedFolder {
  let manifest: Manifest
  /// What does not keep it from being used.
  let warnings: [Diagnostic]

  /// Reads the manifest, the texts and the sheets in it; runs nothing.
  ///
  /// - Throws: `Diagnostics` where anything in them is wrong.
  init(_ folder: URL) throws(Diagnostics) {
    let manifest = try ManifestReader.read(folder)
    let texts = folder.appending(path: "texts", directoryHint: .isDirectory)
    var (catalog, problems) = TextCatalog.read(texts, languages: manifest.languages)
    if manifest.kind == .folder {
      problems += try FolderMethod(manifest, texts: catalog).diagnostics
    }
    if problems.hasErrors { throw Diagnostics(problems) }
    self.manifest = manifest
    warnings = problems + Self.missingProgram(manifest)
  }

  /// The places in a method's folder where its program may stand.
  static func programs(_ manifest: Manifest, in folder: URL) -> [URL] {
    guard let run = manifest.run else { return [] }
    return [folder.appending(path: run), folder.appending(path: "bin/\(run)")]
  }

  /// A program that was built elsewhere stays there.
  private static func missingProgram(_ manifest: Manifest) -> [Diagnostic] {
    guard let run = manifest.run else { return [] }
    let isThere = programs(manifest, in: manifest.folder).contains {
      FileManager.default.fileExists(atPath: $0.path(percentEncoded: false))
    }
    return isThere ? [] : [StoreProblem.programNotInFolder(manifest.id, run: run).diagnostic()]
  }
}
