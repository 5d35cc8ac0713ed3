public import FolderMethods
import Foundation
public import MethodDocument
public import MethodProtocol
import Sessions

/// A method that is a folder of YAML: its sheets are made here, and nothing of it is run.
public struct FolderProvider: MethodProvider {
  private let id: String
  private let method: FolderMethod

  /// Reads the sheets of a manifest.
  ///
  /// - Throws: `Diagnostics` where the manifest cannot be read as YAML; what is wrong with a sheet
  ///   comes with every answer.
  public init(_ manifest: Manifest, texts: TextCatalog) throws(Diagnostics) {
    id = manifest.id
    method = try FolderMethod(manifest, texts: texts)
  }

  public func prepare(_ request: Request) async throws(HostProblem) -> Answer {
    try checked(method.prepare(request))
  }

  public func summarise(_ message: SummaryMessage) async throws(HostProblem) -> Answer {
    try checked(method.summarise(message))
  }

  public func shutdown() async {}

  private func checked(_ answer: Answer) throws(HostProblem) -> Answer {
    if let cause = SheetIDs.fault(in: answer.sheets) { throw HostProblem(method: id, cause) }
    return answer
  }
}

extension FolderMethod {
  /// The sheets of a manifest, read anew from its file.
  public init(_ manifest: Manifest, texts: TextCatalog) throws(Diagnostics) {
    let file = manifest.folder.appending(path: Manifest.fileName)
    let yaml = try YAMLFile(
      contentsOf: file.path(percentEncoded: false), named: file.shownPath,
      within: manifest.folder)
    self.init(
      yaml.root, in: yaml.source, input: manifest.input, results: manifest.schema.allResults,
      texts: texts.methodTexts)
  }
}
