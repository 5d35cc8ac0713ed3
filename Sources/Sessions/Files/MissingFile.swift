import Foundation

/// Looks for what keeps a file from being found: a slip in its name, or the folder.
struct MissingFile {
  private let folder: String
  private let name: String

  init(_ path: String) {
    let url = URL(filePath: path, directoryHint: .notDirectory)
    let parent = url.deletingLastPathComponent().relativePath
    folder = parent.count > 1 && parent.hasSuffix("/") ? String(parent.dropLast()) : parent
    name = url.lastPathComponent
  }

  var problem: FileProblem {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: folder, isDirectory: &isFolder) else {
      return .missingFolder(shownFolder)
    }
    if !isFolder.boolValue { return .folderIsFile(shownFolder) }
    guard let names = try? files.contentsOfDirectory(atPath: folder) else { return .unreadable }
    let near = names.sorted().first { $0 != name && Self.stem($0) == Self.stem(name) }
    return near.map { .misnamed(wanted: name, found: $0) } ?? .missing
  }

  /// From where the user stands, if that is shorter.
  private var shownFolder: String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return folder.hasPrefix(here) ? String(folder.dropFirst(here.count)) : folder
  }

  /// A name without capitals and endings: editors and mail add and change those of YAML.
  private static func stem(_ name: String) -> String {
    var stem = name.lowercased()
    var isShorter = true
    while isShorter {
      isShorter = false
      for ending in [".yaml", ".yml", ".txt"] where stem.hasSuffix(ending) {
        stem.removeLast(ending.count)
        isShorter = true
      }
    }
    return stem
  }
}
