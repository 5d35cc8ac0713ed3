public import Foundation

/// Packs a method's folder: a zip with one top folder, in which the same files give the same bytes.
public struct ArchiveWriter: Sendable {
  /// How the name of such a file ends, without the dot.
  public static let fileExtension = "werkvorm"

  private let limits: ArchiveLimits

  public init(limits: ArchiveLimits = .standard) {
    self.limits = limits
  }

  /// Hidden files, backups, what was built and the preview stay behind.
  ///
  /// - Parameters:
  ///   - name: of the top folder.
  ///   - left: Names at the top of the folder that stay behind too.
  /// - Throws: `ArchiveProblem` for whatever `ArchiveReader` would refuse.
  public func pack(
    _ folder: URL, as name: String, leaving left: Set<String> = []
  ) throws(ArchiveProblem) -> Data {
    let files = try MethodFiles(in: folder, leaving: left, limits: limits)
    if files.paths.isEmpty { throw .empty }
    let archive = try withUTF8Names { () throws(ArchiveProblem) in
      let output = try ArchiveOutput()
      var names = EntryNames(limits: limits)
      var total = 0
      for file in files.paths {
        let path = try EntryPath("\(name)/\(file)", limits: limits)
        try names.add(path, isFolder: false)
        let data = try files.data(file, limits: limits)
        total += data.count
        if total > limits.totalBytes { throw .tooLargeInAll(limit: limits.totalBytes) }
        try output.add(path, data)
      }
      let archive = try output.finish()
      if total > limits.freeBytes, total > limits.ratio * archive.count {
        throw .compressedTooMuch(ratio: limits.ratio)
      }
      return archive
    }
    if archive.count > limits.archiveBytes { throw .archiveTooLarge(limit: limits.archiveBytes) }
    return archive
  }
}
