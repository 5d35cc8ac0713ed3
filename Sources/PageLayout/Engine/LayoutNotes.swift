/// Collects what layout finds, and hands out numbers for containers.
final class LayoutNotes {
  let sheet: String
  private(set) var problems: [LayoutProblem] = []
  private var containers = 0

  init(sheet: String) {
    self.sheet = sheet
  }

  func report(_ problem: LayoutProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  func report(contentsOf other: LayoutNotes) {
    other.problems.forEach(report)
  }

  /// A container of its own, with the role.
  func container(_ role: Role) -> Piece.Container {
    containers += 1
    return Piece.Container(id: containers, role: role)
  }

  /// True where something did not fit its frame, so that smaller letters may help.
  var hasMisfits: Bool { problems.contains(where: \.isMisfit) }
}

extension LayoutProblem {
  var isMisfit: Bool {
    switch self {
    case .wordTooWide, .doesNotFit: true
    case .missingGlyph, .fontSubstituted, .coarsePhoto: false
    }
  }
}
