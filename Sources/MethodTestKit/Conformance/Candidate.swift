public import Foundation
public import MethodDocument
public import MethodHost
public import Sessions

/// A method on trial: its folder, its examples, and who answers for it.
public struct Candidate: Sendable {
  /// A session file that the method brings along.
  public struct Example: Sendable {
    /// The file's name without its ending.
    public let name: String
    public let session: Session
  }

  public let method: InstalledMethod
  /// The method's own texts.
  public let texts: TextCatalog
  public let service: MethodService
  /// Those that can be read, by name.
  public let examples: [Example]
  /// What is wrong with its texts and its examples, and what is worth knowing of these.
  public let diagnostics: [Diagnostic]
  /// Where drawings are looked for, the method's before the host's.
  let artFolders: [URL]

  /// Reads a method's texts and examples; runs nothing.
  ///
  /// - Parameters:
  ///   - service: Who asks the method; it knows the host's texts too.
  ///   - hostArt: The drawings that every method may use.
  public init(_ method: InstalledMethod, service: MethodService, hostArt: URL) {
    self.method = method
    self.service = service
    artFolders = [method.folder.appending(path: "art"), hostArt]
    let (texts, problems) = TextCatalog.read(
      method.folder.appending(path: "texts"), languages: method.manifest.languages)
    self.texts = texts
    var diagnostics = problems
    var examples: [Example] = []
    for file in Self.sessionFiles(of: method) {
      do throws(Diagnostics) {
        let session = try Session.load(file.relativePath, known: [method.id]) { id in
          id == method.id ? method.manifest.schema : nil
        }
        examples.append(
          Example(name: file.deletingPathExtension().lastPathComponent, session: session))
        diagnostics += session.warnings
      } catch {
        diagnostics += error.all
      }
    }
    self.examples = examples
    self.diagnostics = diagnostics
  }

  var languages: [String] { method.manifest.languages }

  /// The session files in `examples/`, by name.
  public static func sessionFiles(of method: InstalledMethod) -> [URL] {
    let folder = method.folder.appending(path: "examples", directoryHint: .isDirectory)
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
      ?? []
    return names.sorted().filter { $0.hasSuffix(".yaml") }.map { folder.appending(path: $0) }
      .filter { $0.isInside(method.folder) }
  }

  /// Where words of a sheet stand: in the session file, or else in the method's texts.
  func place(of words: String, in language: String, _ session: GatedSession) -> Place? {
    session.sources.place(of: words) ?? texts.place(of: words, in: language)
  }
}
