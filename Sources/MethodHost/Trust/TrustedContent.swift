import Foundation

/// What a person trusted of a method, so that it can be looked at again before each start.
struct TrustedContent: Hashable, Sendable {
  /// The method's id.
  var method: String
  var folder: URL
  var program: URL
  var content: ContentHash

  /// - Throws: `HostProblem` where the folder or the program is not what was trusted any more.
  func check() throws(HostProblem) {
    do throws(ContentProblem) {
      if try ContentHash(of: folder, program: program) == content { return }
    } catch {
      throw HostProblem(method: method, .uncheckable(error))
    }
    throw HostProblem(method: method, .changedSinceTrusted)
  }
}

extension TrustQuestion {
  /// What is trusted with a yes.
  var trustedContent: TrustedContent {
    TrustedContent(
      method: method.id, folder: method.folder, program: program.file, content: content)
  }
}
