public import Foundation
public import MethodDocument
import Yams

/// A YAML file that was read within the limits: its text and its tree.
///
/// It has one document, no anchors, no aliases and no tags, and no key twice.
public struct YAMLFile: Sendable {
  public var source: SourceText
  public let root: PositionedNode

  /// Reads a file from disk.
  ///
  /// - Parameter name: the path as the user would write it; it names the file in diagnostics.
  /// - Parameter folder: the folder out of which no link may lead.
  /// - Throws: `Diagnostics`, each with its place.
  public init(
    contentsOf path: String, named name: String? = nil, within folder: URL? = nil
  ) throws(Diagnostics) {
    let name = name ?? path
    let bytes: Data
    do throws(FileProblem) {
      if let folder, !URL(filePath: path).isInside(folder) { throw .leadsOut }
      bytes = try BoundedFile.read(path, limit: YAMLLimits.fileSize)
    } catch {
      throw Diagnostics([error.diagnostic(at: Place(file: name))])
    }
    try self.init(bytes: bytes, named: name, hides: nil)
  }

  /// Reads YAML that is at hand already.
  public init(text: String, named name: String) throws(Diagnostics) {
    try self.init(bytes: Data(text.utf8), named: name, hides: nil)
  }

  /// - Parameter hides: tells of each line of a file that cannot be parsed whether it is hidden.
  init(
    bytes: Data, named name: String, hides: ((SourceText) -> [Int])?
  ) throws(Diagnostics) {
    let text = try RawYAML.text(of: bytes, named: name)
    var source = SourceText(file: name, text: text)
    if let hides { source.hide(hides(source)) }
    try RawYAML.check(source)
    root = try YAMLComposer(source).compose()
    self.source = source
  }
}
