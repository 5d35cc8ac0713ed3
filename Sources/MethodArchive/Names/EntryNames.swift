/// The names in an archive so far, which must be told apart on every kind of disk.
struct EntryNames {
  private struct Known {
    var text: String
    var isFolder: Bool
  }

  private let limits: ArchiveLimits
  /// By the name in small letters; Swift takes composed and decomposed letters as one.
  private var known: [String: Known] = [:]
  private var count = 0
  /// The one folder in which everything stands; nil as long as there is nothing.
  private(set) var top: String?

  init(limits: ArchiveLimits) {
    self.limits = limits
  }

  /// Adds an entry, and the folders in which it stands.
  mutating func add(_ path: EntryPath, isFolder: Bool) throws(ArchiveProblem) {
    count += 1
    if count > limits.entries { throw .tooManyFiles(limit: limits.entries) }
    let first = path.parts[0]
    if let top, !top.utf8.elementsEqual(first.utf8), top.lowercased() != first.lowercased() {
      throw path.parts.count == 1 && !isFolder
        ? .fileBesideFolder(first) : .severalFolders(top, first)
    }
    if path.parts.count == 1, !isFolder { throw .fileBesideFolder(first) }
    var prefix = ""
    for (index, part) in path.parts.enumerated() {
      prefix += index == 0 ? part : "/\(part)"
      try add(prefix, isFolder: isFolder || index < path.parts.count - 1)
    }
    top = top ?? first
  }

  func holds(_ path: String) -> Bool {
    known[path.lowercased()]?.text == path
  }

  private mutating func add(_ text: String, isFolder: Bool) throws(ArchiveProblem) {
    let key = text.lowercased()
    if let former = known[key] {
      let isSame = former.text.utf8.elementsEqual(text.utf8)
      guard isSame, isFolder, former.isFolder else { throw .sameName(former.text, text) }
    }
    known[key] = Known(text: text, isFolder: isFolder)
  }
}
