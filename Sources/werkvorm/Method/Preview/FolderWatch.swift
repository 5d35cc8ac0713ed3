import Foundation

/// Sees when something in a folder is saved.
///
/// It looks at the files' stamps many times a second. A method has some ten files, so that costs
/// next to nothing, and it works on every disk and with every editor, also one that writes beside
/// and renames.
final class FolderWatch {
  private let folder: URL
  private var stamps: [FileStamp]

  private static let pause = Duration.milliseconds(20)

  init(_ folder: URL) {
    self.folder = folder
    stamps = FileStamp.all(in: folder)
  }

  /// Returns when something has changed since it returned last.
  func change() async throws {
    while true {
      let now = FileStamp.all(in: folder)
      try await Task.sleep(for: Self.pause)
      // An editor may empty a file before it fills it; what stands still has been saved.
      if now != stamps, now == FileStamp.all(in: folder) {
        stamps = now
        return
      }
    }
  }
}
