import Foundation

/// A folder of a test's own, removed when the tests end.
struct TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = Self.all.appending(path: UUID().uuidString, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Where all of them stand.
  private static let all: URL = {
    atexit { try? FileManager.default.removeItem(at: TemporaryFolder.all) }
    return FileManager.default.temporaryDirectory.appending(
      path: "werkvorm-commands-\(ProcessInfo.processInfo.processIdentifier)",
      directoryHint: .isDirectory)
  }()

  var path: String { url.path(percentEncoded: false) }

  func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  @discardableResult
  func write(_ text: String, to name: String, executable: Bool = false) throws -> URL {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    if executable {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: file.path(percentEncoded: false))
    }
    return file
  }

  /// The names of its files, hidden ones too, in order; empty where the folder is not there.
  func names(in folder: String = "") -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path(folder))
    return (names ?? []).sorted()
  }

  func data(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }

  func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Every file by its name.
  func contents(of folder: String = "") throws -> [String: Data] {
    try Dictionary(
      uniqueKeysWithValues: names(in: folder).map { ($0, try data("\(folder)/\($0)")) })
  }
}
