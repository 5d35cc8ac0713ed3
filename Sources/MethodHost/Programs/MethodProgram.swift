public import Foundation

/// The file that a manifest's `run` leads to, and what runs it.
public struct MethodProgram: Hashable, Sendable {
  public var file: URL
  /// A program that is given the file; nil where the file runs by itself.
  public var interpreter: String?

  public init(file: URL, interpreter: String? = nil) {
    self.file = file
    self.interpreter = interpreter
  }

  /// The program at a place; nil where nothing stands there that can be run.
  ///
  /// A file that is executable runs as it is. A `.py` file that is not, as it comes out of many
  /// archives and mails, is given to `python3`.
  init?(at file: URL) {
    let path = file.path(percentEncoded: false)
    guard file.ifFolder == nil, FileManager.default.fileExists(atPath: path) else { return nil }
    if FileManager.default.isExecutableFile(atPath: path) {
      self.init(file: file)
    } else if file.pathExtension == "py" {
      self.init(file: file, interpreter: "python3")
    } else {
      return nil
    }
  }

  var command: [String] { (interpreter.map { [$0] } ?? []) + [file.absolutePath] }
}

extension URL {
  /// The path from the root, without a slash at its end.
  var absolutePath: String {
    let path = absoluteURL.standardizedFileURL.path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
