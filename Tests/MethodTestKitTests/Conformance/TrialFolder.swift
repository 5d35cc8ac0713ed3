import Foundation
import MethodDocument
import MethodHost

@testable import MethodTestKit

/// A method on trial in a folder of a test's own.
struct TrialFolder {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  let scratch = Result { try ScratchFolder() }

  /// What does not hold of a method as these files have it.
  func problems(
    _ sample: SampleMethod, _ statements: [Statement] = Statement.all
  ) async throws -> [Diagnostic] {
    let folder = try sample.write(to: try scratch.get().url)
    return try await Self.rehearsal(folder) { await $0.problems(statements) }
  }

  /// Tries the method in a folder, and lets its program end.
  static func rehearsal<Result>(
    _ folder: URL, _ look: (Rehearsal) async throws -> Result
  ) async throws -> Result {
    let assets = repository.appending(path: "Assets")
    let (shared, _) = TextCatalog.read(assets.appending(path: "texts"))
    let service = MethodService(
      deadlines: Deadlines(start: .seconds(60), request: .seconds(60)),
      sharedTexts: shared.under("shared"), trust: .open)
    let candidate = Candidate(
      try InstalledMethod(in: folder), service: service, hostArt: assets.appending(path: "art"))
    let found = try await look(await Rehearsal(candidate))
    await service.shutdown()
    return found
  }
}
