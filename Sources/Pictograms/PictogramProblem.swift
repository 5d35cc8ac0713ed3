/// What can be wrong with the tables of pictograms.
enum PictogramProblem: Sendable {
  /// A table is missing or cannot be read; carries the folder.
  case unreadable(String)
  case fewColumns(found: Int, expected: Int)
  case unknownKind(String)
}
