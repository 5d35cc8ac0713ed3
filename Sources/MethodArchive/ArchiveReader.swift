public import Foundation

/// Unpacks what `ArchiveWriter` packed, and refuses everything else.
public struct ArchiveReader: Sendable {
  private let limits: ArchiveLimits

  public init(limits: ArchiveLimits = .standard) {
    self.limits = limits
  }

  /// Unpacks plain files, readable by all and no programs, under one top folder.
  ///
  /// - Parameters:
  ///   - folder: exists and is empty; after an error there may be something in it, which the caller
  ///     takes away with the folder.
  ///   - file: must stand in the top folder.
  /// - Returns: The name of the top folder.
  public func unpack(
    _ archive: Data, into folder: URL, requiring file: String
  ) throws(ArchiveProblem) -> String {
    if archive.count > limits.archiveBytes { throw .archiveTooLarge(limit: limits.archiveBytes) }
    // What a zip begins with (APPNOTE 4.3.7): nothing goes before it, as in a program that unpacks.
    guard archive.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw .notAnArchive }
    let result: Result<String, ArchiveProblem> = archive.withUnsafeBytes { bytes in
      Result { () throws(ArchiveProblem) in
        try withUTF8Names { () throws(ArchiveProblem) in
          var unpacking = Unpacking(
            limits: limits, input: try ArchiveInput(reading: bytes),
            output: try FolderOutput(folder), archiveBytes: bytes.count)
          return try unpacking.run(requiring: file)
        }
      }
    }
    return try result.get()
  }
}

/// One archive on its way to a folder.
private struct Unpacking {
  let limits: ArchiveLimits
  let input: ArchiveInput
  let output: FolderOutput
  let archiveBytes: Int
  var names: EntryNames
  var total = 0

  init(limits: ArchiveLimits, input: ArchiveInput, output: FolderOutput, archiveBytes: Int) {
    self.limits = limits
    self.input = input
    self.output = output
    self.archiveBytes = archiveBytes
    names = EntryNames(limits: limits)
  }

  mutating func run(requiring file: String) throws(ArchiveProblem) -> String {
    while let header = try input.next() {
      let path = try path(of: header)
      let isFolder = header.kind == S_IFDIR
      try names.add(path, isFolder: isFolder)
      // A folder comes with its first file.
      if !isFolder { try unpack(path, announced: header.bytes) }
    }
    try output.finish()
    guard let top = names.top else { throw .empty }
    guard names.holds("\(top)/\(file)") else { throw .lacks(file: file, folder: top) }
    return top
  }

  /// The path of an entry that is what a method's folder may hold.
  private func path(of header: ArchiveInput.Header) throws(ArchiveProblem) -> EntryPath {
    guard let name = header.name else { throw .unsafePath("", .unreadable) }
    let path = try EntryPath(name, limits: limits)
    if header.isLink { throw .notARegularFile(name, .link) }
    switch header.kind {
    case S_IFREG, S_IFDIR: break
    case S_IFLNK: throw .notARegularFile(name, .link)
    case S_IFCHR, S_IFBLK: throw .notARegularFile(name, .device)
    case S_IFIFO: throw .notARegularFile(name, .pipe)
    case S_IFSOCK: throw .notARegularFile(name, .socket)
    default: throw .notARegularFile(name, .other)
    }
    if header.isEncrypted { throw .encrypted(name) }
    // `ZIP 2.0 (deflation)`: only the two ways that are written, so that no other is unpacked.
    let compression = header.compression
    guard compression.hasSuffix("(deflation)") || compression.hasSuffix("(uncompressed)") else {
      throw .otherCompression(name, name: compression)
    }
    return path
  }

  /// Counts what really comes out, whatever the archive announced.
  private mutating func unpack(
    _ path: EntryPath, announced: Int?
  ) throws(ArchiveProblem) {
    if let announced, announced > limits.fileBytes {
      throw .fileTooLarge(path.text, limit: limits.fileBytes)
    }
    try output.begin(path)
    var count = 0
    while let block = try input.block() {
      count += block.bytes.count
      total += block.bytes.count
      guard block.offset >= 0, block.offset <= limits.fileBytes, count <= limits.fileBytes else {
        throw .fileTooLarge(path.text, limit: limits.fileBytes)
      }
      if total > limits.totalBytes { throw .tooLargeInAll(limit: limits.totalBytes) }
      if total > limits.freeBytes, total / limits.ratio > archiveBytes {
        throw .compressedTooMuch(ratio: limits.ratio)
      }
      try output.write(block.bytes, at: block.offset)
    }
    try output.end()
  }
}
