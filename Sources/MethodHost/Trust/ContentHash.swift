import Crypto
public import Foundation

/// A number that stands for everything in a method's folder, and for its program.
///
/// SHA-256 over a list of the files with the SHA-256 of each, in the order of their paths' bytes, and
/// then a list of those that can be run. For a folder without links, whose program stands in it, the
/// shell gives the same:
///
///     { find . -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum -z
///       find . -type f -perm /111 -printf 'x  %P\0' | LC_ALL=C sort -z; } | sha256sum
public struct ContentHash: Hashable, Sendable {
  /// 64 digits, in lower case.
  public var hexadecimal: String

  init(hexadecimal: String) {
    self.hexadecimal = hexadecimal
  }

  /// Reads every file of the folder, hidden ones too, and the program; but not the pictures of the
  /// method's own preview, which are made from the rest.
  ///
  /// - Throws: `ContentProblem` where something could not be read, or could change unseen.
  public init(of folder: URL, program: URL) throws(ContentProblem) {
    var reader = ContentReader(root: folder.absolutePath)
    var entries = try reader.entries().sorted { $0.comesBefore($1) }
    let path = program.absolutePath
    if !path.hasPrefix(reader.root + "/") {
      // A path in the folder never begins so.
      entries.append(try reader.file(path, named: "/\(program.lastPathComponent)"))
    }
    var digest = SHA256()
    for entry in entries { digest.update(data: Data(entry.text.utf8)) }
    for entry in entries where entry.canRun { digest.update(data: Data(entry.textOfRun.utf8)) }
    hexadecimal = digest.finalize().hexadecimal
  }
}

/// One line of the list: what a file holds, and where it stands.
struct ContentEntry: Hashable {
  /// Within the folder.
  var path: String
  /// The digest of a file, or where a link leads.
  var mark: String
  /// Whether anybody may run it: a file that may be run is started in another way than one that may
  /// not.
  var canRun = false

  /// As `sha256sum -z` writes it.
  var text: String { "\(mark)  \(path)\0" }

  /// No line of the other list begins so.
  var textOfRun: String { "x  \(path)\0" }

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
