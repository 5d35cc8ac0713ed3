import Crypto
import Foundation
import Glibc
import MethodArchive

/// Reads a folder file by file, and refuses what it cannot answer for.
struct ContentReader {
  /// More than any method needs; a folder that is a whole home is a mistake.
  static let fileLimit = 20_000
  /// In bytes.
  static let sizeLimit = 512 << 20

  /// Without a slash at its end.
  let root: String
  private let preview: OwnPreview
  private var files = 0
  private var size = 0

  init(root: String) {
    self.root = root
    preview = OwnPreview(of: URL(filePath: root, directoryHint: .isDirectory))
  }

  mutating func entries() throws(ContentProblem) -> [ContentEntry] {
    var found: [ContentEntry] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try names(in: folder) {
        let path = folder + name
        files += 1
        if files > Self.fileLimit { throw .tooManyFiles(root, limit: Self.fileLimit) }
        switch try kind(of: path) {
        case .typeDirectory: folders.append(path + "/")
        case .typeRegular where preview.writes(path): break
        case .typeRegular: found.append(try file(full(path), named: path))
        case .typeSymbolicLink: found.append(try link(path))
        default: throw .specialFile(full(path))
        }
      }
    }
    return found
  }

  /// A file by its contents, and whether it can be run.
  mutating func file(
    _ path: String, named name: String
  ) throws(ContentProblem) -> ContentEntry {
    ContentEntry(path: name, mark: try digest(path), canRun: try Self.canRun(path))
  }

  private static func canRun(_ path: String) throws(ContentProblem) -> Bool {
    var information = stat()
    guard stat(path, &information) == 0 else { throw .unreadable(path) }
    return information.st_mode & 0o111 != 0
  }

  /// The SHA-256 of a file's contents, in hexadecimal.
  private mutating func digest(_ path: String) throws(ContentProblem) -> String {
    var digest = SHA256()
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? file.close() }
      while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
        size += piece.count
        if size > Self.sizeLimit { throw ContentProblem.tooLarge(root, limit: Self.sizeLimit) }
        digest.update(data: piece)
      }
    } catch let problem as ContentProblem {
      throw problem
    } catch {
      throw .unreadable(path)
    }
    return digest.finalize().hexadecimal
  }

  /// Where a link leads; with the contents, where that is a file elsewhere.
  private mutating func link(_ path: String) throws(ContentProblem) -> ContentEntry {
    let whole = full(path)
    guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: whole) else {
      throw .unreadable(whole)
    }
    // A link to nothing stays one only as long as nothing stands there.
    guard let real = Self.realPath(whole), let home = Self.realPath(root) else {
      throw .unreadable(whole)
    }
    let entry = ContentEntry(path: path, mark: "-> \(target)\0")
    if real == home || real.hasPrefix(home + "/") { return entry }
    if URL(filePath: real).ifFolder != nil { throw .linkToFolder(whole) }
    return ContentEntry(
      path: path, mark: entry.mark + (try digest(real)), canRun: try Self.canRun(real))
  }

  /// A path without links; nil where nothing stands there (realpath(3)).
  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private func names(in folder: String) throws(ContentProblem) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: full(folder))
    } catch {
      throw .unreadable(full(folder))
    }
  }

  private func kind(of path: String) throws(ContentProblem) -> FileAttributeType? {
    do {
      return try FileManager.default.attributesOfItem(atPath: full(path))[.type]
        as? FileAttributeType
    } catch {
      throw .unreadable(full(path))
    }
  }

  private func full(_ path: String) -> String { path.isEmpty ? root : "\(root)/\(path)" }
}
