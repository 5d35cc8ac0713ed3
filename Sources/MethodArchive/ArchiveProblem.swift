public import MethodDocument

/// Why a folder cannot be packed, or an archive not be unpacked.
public enum ArchiveProblem: Problem, Error, Hashable {
  /// It does not begin as a `.werkvorm` file does.
  case notAnArchive
  /// In the library's own words.
  case damaged(reason: String)
  case encrypted(String)
  /// Packed in a way that Werkvorm does not use; named as the library names it.
  case otherCompression(String, name: String)
  case unsafePath(String, PathFault)
  case notARegularFile(String, FileKind)
  /// Two names that are one on some computers.
  case sameName(String, String)
  case severalFolders(String, String)
  case fileBesideFolder(String)
  case empty
  case lacks(file: String, folder: String)
  case tooManyFiles(limit: Int)
  /// In bytes, as are the next two.
  case fileTooLarge(String, limit: Int)
  case tooLargeInAll(limit: Int)
  case archiveTooLarge(limit: Int)
  case compressedTooMuch(ratio: Int)
  case cannotRead(String)
  /// In the system's own words.
  case cannotWrite(reason: String)

  /// What is wrong with a path.
  public enum PathFault: Hashable, Sendable {
    case absolute
    case leavesFolder
    /// `a//b`.
    case emptyName
    /// No UTF-8.
    case unreadable
    /// Control characters, or others that nobody sees.
    case invisibleCharacters
    case backslash
    case hidden
    /// In bytes.
    case tooLong(limit: Int)
    /// In names.
    case tooDeep(limit: Int)
  }

  /// What is no plain file.
  public enum FileKind: Hashable, Sendable {
    case link, device, pipe, socket, other
  }

  public var code: String {
    switch self {
    case .notAnArchive: "not-an-archive"
    case .damaged: "archive-damaged"
    case .encrypted: "archive-encrypted"
    case .otherCompression: "archive-compression"
    case .unsafePath: "archive-path"
    case .notARegularFile: "archive-file-kind"
    case .sameName: "archive-same-name"
    case .severalFolders, .fileBesideFolder: "archive-several-folders"
    case .empty: "archive-empty"
    case .lacks: "archive-lacks-file"
    case .tooManyFiles: "archive-too-many-files"
    case .fileTooLarge, .tooLargeInAll, .archiveTooLarge: "archive-too-large"
    case .compressedTooMuch: "archive-ratio"
    case .cannotRead: "unreadable-file"
    case .cannotWrite: "cannot-write"
    }
  }
}
