/// The way to a value within a session file: `results`, `quotes`, 2, `text`.
struct FieldPath: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  var steps: [Step] = []

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

  func starts(with other: FieldPath) -> Bool {
    steps.starts(with: other.steps)
  }
}
