public import Foundation

/// A folder that nobody else may look into, for what is not ready yet.
public struct PrivateFolder: Sendable {
  public let url: URL

  /// Makes one beside what is to take its place there.
  ///
  /// - Parameter prefix: of its name, which ends in letters of its own.
  public init(in folder: URL, prefix: String) throws(ArchiveProblem) {
    var template = Array(
      folder.appending(path: "\(prefix)XXXXXX").path(percentEncoded: false).utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .cannotWrite(reason: String(cString: strerror(errno)))
    }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    url = URL(filePath: path, directoryHint: .isDirectory)
  }

  /// Takes it away with all that is in it.
  public func remove() {
    try? FileManager.default.removeItem(at: url)
  }
}
