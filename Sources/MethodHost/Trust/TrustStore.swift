public import Foundation
import Glibc
import Sessions

/// The contents that a person trusted, in one file of the user's own.
///
/// A line an entry: the content's hash, the method's id and the day, with spaces between. A line that
/// is not of this form counts for nothing, and is left alone.
public struct TrustStore: Hashable, Sendable {
  /// How some content stands with the person.
  public enum Standing: Hashable, Sendable {
    case trusted
    /// Another content of the same method was trusted, on the day given as `2026-05-01`.
    case changed(since: String)
    case unknown
  }

  public let file: URL

  public init(file: URL) {
    self.file = file
  }

  /// The store of who runs the program: `werkvorm/trusted` in the user's data folder (XDG Base
  /// Directory Specification); nil where there is no such folder.
  public static func ofUser(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> TrustStore? {
    SearchPath.userData(environment).map {
      TrustStore(file: $0.appending(path: "werkvorm/trusted"))
    }
  }

  public func standing(of content: ContentHash, method id: String) -> Standing {
    let entries = ((try? lines()) ?? []).compactMap(Entry.init).filter { $0.method == id }
    if entries.contains(where: { $0.content == content }) { return .trusted }
    return entries.last.map { .changed(since: $0.day) } ?? .unknown
  }

  /// - Throws: where the file cannot be written.
  public func trust(_ content: ContentHash, method id: String, on day: Date = .now) throws {
    let entry = Entry(
      content: content, method: id, day: day.formatted(.iso8601.year().month().day()))
    try change { lines in
      lines.removeAll { Entry($0).map { $0.method == id && $0.content == content } ?? false }
      lines.append(entry.line)
    }
  }

  /// Forgets every content of a method, and says how many there were.
  ///
  /// - Throws: where the file cannot be written.
  @discardableResult public func revoke(method id: String) throws -> Int {
    if !FileManager.default.fileExists(atPath: file.absolutePath) { return 0 }
    var count = 0
    try change { lines in
      let before = lines.count
      lines.removeAll { Entry($0)?.method == id }
      count = before - lines.count
    }
    return count
  }

  private func lines() throws -> [String] {
    if !FileManager.default.fileExists(atPath: file.absolutePath) { return [] }
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Changes the file as a whole, one program at a time: what another one revokes stays revoked.
  private func change(_ change: (inout [String]) -> Void) throws {
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let lock = open(folder.absolutePath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(lock) }
    guard flock(lock, LOCK_EX) == 0 else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: folder.absolutePath])
    }
    var changed = try lines()
    change(&changed)
    try Data(changed.map { $0 + "\n" }.joined().utf8).write(to: file, options: .atomic)
  }
}

private struct Entry {
  var content: ContentHash
  var method: String
  var day: String

  init(content: ContentHash, method: String, day: String) {
    self.content = content
    self.method = method
    self.day = day
  }

  init?(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 3, words[0].count == 64, words[0].allSatisfy(\.isHexDigit),
      words[1].isKebabCase
    else { return nil }
    self.init(content: ContentHash(hexadecimal: words[0]), method: words[1], day: words[2])
  }

  var line: String { "\(content.hexadecimal) \(method) \(day)" }
}
