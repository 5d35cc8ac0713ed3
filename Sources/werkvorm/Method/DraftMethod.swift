import FolderMethods
import Foundation
import MethodDocument
import MethodHost
import MethodTestKit
import Sessions

/// A method that is being made: its folder, and the examples that show it.
struct DraftMethod {
  let method: InstalledMethod
  let bench: Workbench

  /// - Throws: `Failure` where its manifest cannot be read.
  init(_ path: String) throws(Failure) {
    let url = URL(filePath: path, directoryHint: .isDirectory)
    // `.` has no name of its own; the folder that it stands for has.
    let folder = path.hasSuffix(".") ? url.standardizedFileURL : url
    do throws(Diagnostics) {
      method = try InstalledMethod(in: folder)
    } catch {
      throw Failure(.input, error.all)
    }
    bench = try Workbench(MethodLibrary([method]))
  }

  /// The session files in `examples/`, by name.
  var examples: [URL] { Candidate.sessionFiles(of: method) }

  /// An example as a session.
  ///
  /// - Throws: `Failure` with everything that is wrong with it.
  func session(_ example: URL) throws(Failure) -> Session {
    try bench.session(example.relativePath).session
  }

  /// The method's sheets; nil for a program.
  ///
  /// - Throws: `Diagnostics` where the manifest cannot be read as YAML.
  func folderMethod(_ texts: TextCatalog) throws(Diagnostics) -> FolderMethod? {
    method.manifest.kind == .folder ? try FolderMethod(method.manifest, texts: texts) : nil
  }

  /// The method's own texts, and what is wrong with them.
  func texts() -> (catalog: TextCatalog, diagnostics: [Diagnostic]) {
    TextCatalog.read(
      method.folder.appending(path: "texts"), languages: method.manifest.languages)
  }
}
