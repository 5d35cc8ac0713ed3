/// The way to a value within a session file: `results`, `quotes`, 2, `text`.
struct FieldPath: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  var steps: [Step]

  init(steps: [Step]) {
    self.steps = steps
  }

  init(_ keys: String...) {
    steps = keys.map(Step.key)
  }

  func appending(_ key: String) -> FieldPath {
    var path = self
    path.steps.append(.key(key))
    return path
  }

  func appending(_ index: Int) -> FieldPath {
    var path = self
    path.steps.append(.index(index))
    return path
  }

  /// The path itself and every path above it.
  var beginnings: [FieldPath] {
    steps.indices.map { FieldPath(steps: Array(steps[...$0])) }
  }
}
