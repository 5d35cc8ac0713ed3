import Foundation

/// Sees when something in a folder is saved.
///
/// It looks at the files' stamps many times a second. A method has some ten files, so that costs
/// next to nothing, and it works on every disk and with every editor, also one that writes beside
/// and renames.
final class FolderWatch {
  private let folder: URL
  private let output: URL
  private var stamps: [FileStamp]

  private static let pause = Duration.milliseconds(20)

  /// - Parameter output: a folder in which no change counts, for what is seen is written there.
  init(_ folder: URL, except output: URL) {
    self.folder = folder
    self.output = output
    stamps = FileStamp.all(in: folder, except: output)
  }

  /// Returns when something has changed since it returned last.
  func change() async throws {
    while true {
      let now = FileStamp.all(in: folder, except: output)
      try await Task.sleep(for: Self.pause)
      // An editor may empty a file before it fills it; what stands still has been saved.
      if now != stamps, now == FileStamp.all(in: folder, except: output) {
        stamps = now
        return
      }
    }
  }
}
