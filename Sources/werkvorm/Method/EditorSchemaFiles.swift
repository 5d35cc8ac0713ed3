import EditorSchemas
import Foundation
import MethodDocument
import MethodHost
import Press

/// The schemas in `.werkvorm/` of a method's folder, which its files name for the editor.
enum EditorSchemaFiles {
  static let folderName = ".werkvorm"

  /// Writes them anew, since the fields of the session's schema are the manifest's.
  ///
  /// - Parameter makesFolder: False to write only where they are wanted, in a folder that is there.
  static func write(
    for folder: URL, language: WordingLanguage, makesFolder: Bool = false
  ) throws {
    let target = folder.appending(path: folderName, directoryHint: .isDirectory)
    let exists = FileManager.default.fileExists(atPath: target.path(percentEncoded: false))
    guard makesFolder || exists else { return }
    try write(ManifestSchema.make(language: language), to: target, "method.schema.json")
    // A manifest that is just being written may not be sound; the schema of before serves on.
    guard let manifest = try? InstalledMethod(in: folder).manifest else { return }
    try write(
      SessionFileSchema.make(for: manifest.schema, language: language), to: target,
      "session.schema.json")
  }

  private static func write(_ schema: Value, to folder: URL, _ name: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let data = try encoder.encode(schema) + Data("\n".utf8)
    let file = folder.appending(path: name)
    if (try? Data(contentsOf: file)) == data { return }
    try AtomicFile.write(data, to: file)
  }
}
