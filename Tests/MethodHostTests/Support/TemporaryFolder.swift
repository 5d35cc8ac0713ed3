import Foundation

@testable import MethodHost

/// A folder that goes away with the test that made it.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "werkvorm-tests-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  @discardableResult func write(_ text: String, to path: String, executable: Bool = false) throws
    -> URL
  {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    if executable {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: file.path(percentEncoded: false))
    }
    return file
  }

  /// Copies a folder of text files as the tester's own; they may belong to somebody else.
  func copy(_ source: URL, to path: String) throws {
    let files = FileManager.default
    for name in try files.subpathsOfDirectory(atPath: source.absolutePath) {
      let file = source.appending(path: name)
      if file.ifFolder != nil { continue }
      try write(
        try String(contentsOf: file, encoding: .utf8), to: "\(path)/\(name)",
        executable: files.isExecutableFile(atPath: file.absolutePath))
    }
  }
}
