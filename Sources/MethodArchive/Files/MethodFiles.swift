import Foundation

/// The files of a method's folder that go along when it is packed.
struct MethodFiles {
  private let folder: String
  private let preview: OwnPreview
  /// Relative to the folder, sorted.
  private(set) var paths: [String] = []

  /// - Parameter left: Names at the top of the folder that stay behind.
  /// - Throws: `ArchiveProblem` for a link or another thing that is no file, and for a folder that
  ///   cannot be read.
  init(
    in folder: URL, leaving left: Set<String> = [], limits: ArchiveLimits
  ) throws(ArchiveProblem) {
    self.folder = folder.path(percentEncoded: false)
    preview = OwnPreview(of: folder)
    try add("", depth: 1, leaving: left, limits: limits)
    paths.sort()
  }

  /// - Throws: `ArchiveProblem.fileTooLarge` without having read it.
  func data(_ path: String, limits: ArchiveLimits) throws(ArchiveProblem) -> Data {
    guard let handle = FileHandle(forReadingAtPath: "\(folder)/\(path)") else {
      throw .cannotRead(path)
    }
    defer { try? handle.close() }
    let data: Data
    do {
      data = try handle.read(upToCount: limits.fileBytes + 1) ?? Data()
    } catch {
      throw .cannotRead(path)
    }
    if data.count > limits.fileBytes { throw .fileTooLarge(path, limit: limits.fileBytes) }
    return data
  }

  private mutating func add(
    _ inner: String, depth: Int, leaving left: Set<String> = [], limits: ArchiveLimits
  ) throws(ArchiveProblem) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(inner)")
    else { throw .cannotRead(inner.isEmpty ? folder : inner) }
    for name in names where !LeftOut.covers(name) && !left.contains(name) {
      if inner.isEmpty, name == preview.folderName { continue }
      let path = inner.isEmpty ? name : "\(inner)/\(name)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
      switch attributes?[.type] as? FileAttributeType {
      case .typeRegular: paths.append(path)
      case .typeDirectory:
        if depth >= limits.depth { throw .unsafePath(path, .tooDeep(limit: limits.depth)) }
        try add(path, depth: depth + 1, limits: limits)
      case .typeSymbolicLink: throw .notARegularFile(path, .link)
      case .typeCharacterSpecial, .typeBlockSpecial: throw .notARegularFile(path, .device)
      case .typeSocket: throw .notARegularFile(path, .socket)
      case nil: throw .cannotRead(path)
      default: throw .notARegularFile(path, .other)
      }
      if paths.count > limits.entries { throw .tooManyFiles(limit: limits.entries) }
    }
  }
}
