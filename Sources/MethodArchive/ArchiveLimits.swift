/// How much an archive may hold; a work form with photos and a program stays far below it.
public struct ArchiveLimits: Hashable, Sendable {
  /// Files and folders together.
  public var entries = 2_000
  /// Bytes of the archive itself.
  public var archiveBytes = 64 << 20
  /// Bytes of one file, unpacked.
  public var fileBytes = 64 << 20
  /// Bytes of all files together, unpacked.
  public var totalBytes = 128 << 20
  /// How many times larger the files may be than the archive, once they pass `freeBytes`.
  public var ratio = 100
  /// Bytes that may be unpacked whatever the ratio: a few short texts compress very well.
  public var freeBytes = 1 << 20
  /// Bytes of a path, the top folder included.
  public var pathBytes = 240
  /// Names in a path, the top folder and the file included.
  public var depth = 8

  public init() {}

  public static let standard = ArchiveLimits()
}
