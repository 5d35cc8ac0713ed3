import Foundation

/// Finds the programs of the system that Werkvorm leans on.
enum ExecutableLookup {
  /// The first file of that name on the search path that can be run.
  static func find(
    _ name: String, path: String? = ProcessInfo.processInfo.environment["PATH"]
  ) -> URL? {
    (path ?? Bubblewrap.path).split(separator: ":").lazy
      .filter { $0.hasPrefix("/") }
      .map { URL(filePath: String($0), directoryHint: .isDirectory).appending(path: name) }
      .first { file in
        let path = file.path(percentEncoded: false)
        return file.ifFolder == nil && FileManager.default.isExecutableFile(atPath: path)
      }
  }
}
