import Foundation

/// What stands in a method's folder and is no part of the method.
///
/// Whoever works in that folder has session files and prints in it, with names and words of real
/// people: none of these may reach a colleague by way of a packed method.
enum StayingBehind {
  /// The folders and files of a method that has no program; its maker may also say something of it
  /// (`README.md`) and of its use (`LICENSE`).
  static let parts = [Manifest.fileName, "texts", "art", "examples", "goldens"]

  /// The names at the top of the folder that do not go along, sorted; hidden ones are not told of.
  static func names(in manifest: Manifest) -> [String] {
    let all =
      (try? FileManager.default.contentsOfDirectory(
        atPath: manifest.folder.path(percentEncoded: false))) ?? []
    return all.filter { !$0.hasPrefix(".") && !belongs($0, to: manifest) }.sorted()
  }

  private static func belongs(_ name: String, to manifest: Manifest) -> Bool {
    switch manifest.kind {
    // What a program needs only its maker knows; a preview it never is.
    case .program: return name != "\(manifest.id)-preview"
    case .folder:
      let word = name.lowercased()
      return parts.contains(name) || word.hasPrefix("readme") || word.hasPrefix("licen")
    }
  }
}
