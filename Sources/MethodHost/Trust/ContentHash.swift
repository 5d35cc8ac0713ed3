import Crypto
public import Foundation

/// A number that stands for everything in a method's folder, and for its program.
///
/// SHA-256 over a list of the files with the SHA-256 of each, in the order of their paths' bytes. For
/// a folder without links, whose program stands in it, the shell gives the same:
///
///     find . -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum -z | sha256sum
public struct ContentHash: Hashable, Sendable {
  /// 64 digits, in lower case.
  public var hexadecimal: String

  init(hexadecimal: String) {
    self.hexadecimal = hexadecimal
  }

  /// Reads every file of the folder, hidden ones too, and the program.
  ///
  /// - Throws: `ContentProblem` where something could not be read, or could change unseen.
  public init(of folder: URL, program: URL) throws(ContentProblem) {
    var reader = ContentReader(root: folder.absolutePath)
    var digest = SHA256()
    for entry in try reader.entries().sorted(by: { $0.comesBefore($1) }) {
      digest.update(data: Data(entry.text.utf8))
    }
    let path = program.absolutePath
    if !path.hasPrefix(reader.root + "/") {
      // A path in the folder never begins so.
      let entry = ContentEntry(path: "/\(program.lastPathComponent)", mark: try reader.digest(path))
      digest.update(data: Data(entry.text.utf8))
    }
    hexadecimal = digest.finalize().hexadecimal
  }
}

/// One line of the list: what a file holds, and where it stands.
struct ContentEntry: Hashable {
  /// Within the folder.
  var path: String
  /// The digest of a file, or where a link leads.
  var mark: String

  /// As `sha256sum -z` writes it.
  var text: String { "\(mark)  \(path)\0" }

  func comesBefore(_ other: ContentEntry) -> Bool {
    path.utf8.lexicographicallyPrecedes(other.path.utf8)
  }
}

extension Digest {
  var hexadecimal: String {
    map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    .joined()
  }
}
