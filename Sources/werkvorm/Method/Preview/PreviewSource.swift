import FolderMethods
import MethodDocument
import MethodHost
import MethodProtocol
import Sessions

/// Asks a method for its sheets, each by itself where that is possible.
struct PreviewSource {
  let folder: DraftMethod
  let service: MethodService
  /// The method's sheets, where it is no program.
  let folderMethod: FolderMethod?

  /// - Parameter texts: The method's and the host's.
  /// - Throws: `Diagnostics` where the manifest cannot be read as YAML.
  init(folder: DraftMethod, service: MethodService, texts: TextCatalog) throws(Diagnostics) {
    self.folder = folder
    self.service = service
    folderMethod = try folder.folderMethod(texts)
  }

  typealias Made = (made: [FolderMethod.MadeSheets], diagnostics: [Diagnostic])

  func before(_ session: GatedSession) async throws -> Made {
    if let own = folderMethod {
      let request = try await service.request(to: folder.method, for: session)
      return (own.previewSheets(request), own.diagnostics)
    }
    return whole(try await service.prepare(folder.method, for: session, evenSo: true))
  }

  func after(_ session: GatedSession) async throws -> Made {
    if let own = folderMethod {
      let message = try await service.summaryMessage(to: folder.method, for: session)
      return (own.previewSummaries(message), own.diagnostics)
    }
    return whole(try await service.summarise(folder.method, for: session))
  }

  /// A program answers with all of its sheets or none.
  private func whole(_ answers: [LanguageAnswer]) -> Made {
    guard let answer = answers.first?.answer else { return ([], []) }
    let errors = answer.diagnostics.filter { $0.severity == .error }
    let made = answer.sheets.map { FolderMethod.MadeSheets(id: $0.id, sheets: [$0]) }
    guard !errors.isEmpty else { return (made, answer.diagnostics) }
    return (
      made + [FolderMethod.MadeSheets(id: folder.method.id, sheets: [], diagnostics: errors)],
      answer.diagnostics
    )
  }
}
