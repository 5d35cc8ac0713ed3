public import Foundation

/// A folder of a test's own, removed when the tests end.
///
/// Paths are written from the folder, with slashes; folders on the way are made.
public struct TemporaryFolder: Sendable {
  public let url: URL

  public init() throws {
    url = Self.all.appending(path: UUID().uuidString, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Where all of them stand.
  private static let all: URL = {
    atexit { try? FileManager.default.removeItem(at: TemporaryFolder.all) }
    return FileManager.default.temporaryDirectory.appending(
      path: "werkvorm-tests-\(ProcessInfo.processInfo.processIdentifier)",
      directoryHint: .isDirectory)
  }()

  public var path: String { url.path(percentEncoded: false) }

  public func path(_ name: String) -> String {
    url.appending(path: name).path(percentEncoded: false)
  }

  // MARK: Writing

  @discardableResult
  public func write(_ text: String, to name: String, executable: Bool = false) throws -> URL {
    let file = try write(Data(text.utf8), to: name)
    if executable {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path(name))
    }
    return file
  }

  @discardableResult
  public func write(_ bytes: Data, to name: String) throws -> URL {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file
  }

  public func makeFolder(_ name: String) throws -> URL {
    let folder = url.appending(path: name, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Copies a folder of text files as the tester's own; they may belong to somebody else.
  public func copy(_ source: URL, to name: String) throws {
    let files = FileManager.default
    for file in try files.subpathsOfDirectory(atPath: source.path(percentEncoded: false)) {
      let original = source.appending(path: file)
      guard try original.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      try write(
        String(contentsOf: original, encoding: .utf8), to: "\(name)/\(file)",
        executable: files.isExecutableFile(atPath: original.path(percentEncoded: false)))
    }
  }

  // MARK: Reading

  public func data(_ name: String) throws -> Data {
    try Data(contentsOf: url.appending(path: name))
  }

  public func text(_ name: String) throws -> String {
    String(decoding: try data(name), as: UTF8.self)
  }

  public func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The names in it, hidden ones too, in order; empty where the folder is not there.
  public func names(in folder: String = "") -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path(folder))
    return (names ?? []).sorted()
  }

  /// Every file below a folder, hidden ones too, by its path from there; none where the folder is not
  /// there.
  public func contents(of folder: String = "") throws -> [String: Data] {
    var contents: [String: Data] = [:]
    guard has(folder) else { return contents }
    for name in try FileManager.default.subpathsOfDirectory(atPath: path(folder)) {
      var isFolder: ObjCBool = false
      let file = "\(path(folder))/\(name)"
      if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue {
        contents[name] = try Data(contentsOf: URL(filePath: file))
      }
    }
    return contents
  }
}
