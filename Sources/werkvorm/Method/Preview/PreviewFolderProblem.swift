import MethodDocument

/// Why a preview is not written to a folder.
enum PreviewFolderProblem: Problem, Hashable {
  /// Something stands in the way that no preview made.
  case foreign(String)

  var code: String { "not-a-preview" }
}
