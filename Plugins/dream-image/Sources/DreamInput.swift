import MethodKit

/// What the facilitator chose before the session.
struct DreamInput {
  var horizonMonths: Int
  /// Whether the dream sheet asks what people see, hear and smell.
  var senses: Bool
  var template: DrawingFrame.Shape
  var votesEach: Int

  init(_ input: Value) {
    horizonMonths = input.int("horizon-months") ?? 12
    senses = input.bool("senses") ?? true
    template = input.choice("template", or: .window)
    votesEach = max(input.int("votes-each") ?? 3, 1)
  }

  /// When the dream has come true, as one would say it: `over een half jaar`.
  func horizon(_ t: Texts) -> String {
    let key = "horizon.\(horizonMonths)"
    return t.has(key) ? t.string(key) : t.counted("horizon.months", horizonMonths).plain
  }
}
