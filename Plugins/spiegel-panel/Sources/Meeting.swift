import MethodKit

/// What the session says of the meeting beforehand.
struct Meeting {
  enum Kind: String {
    /// Meeting 1: patients among themselves.
    case panel
    /// Meeting 2: others listen first, then all talk at mixed tables.
    case mirror
  }

  var kind: Kind
  var questions: [String]
  var clients: Int
  var listeners: Int
  var tables: Int
  /// What the panel released, in its own order.
  var bottlenecks: [Bottleneck]

  init(_ input: Value) {
    kind = input.choice("meeting", or: .panel)
    questions = input.texts("questions")
    clients = input.int("clients") ?? 0
    listeners = input.int("listeners") ?? 0
    tables = max(input.int("tables") ?? 1, 1)
    bottlenecks = Bottleneck.released(in: input)
  }
}
