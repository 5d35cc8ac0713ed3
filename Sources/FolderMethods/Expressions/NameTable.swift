import Sessions

/// The names that are known at some place of a sheet, and what stands behind each.
struct NameTable {
  private(set) var shapes: [String: Shape]
  /// Those that `each … as` introduced.
  private var loops: Set<String> = []
  let texts: MethodTexts
  /// True where a loop's name is missing, which was reported: any name may be meant for it.
  private(set) var takesAny = false

  /// Before a meeting, or after it where there are results.
  init(input: [FieldSchema], results: [FieldSchema]?, texts: MethodTexts) {
    self.texts = texts
    shapes = [
      "session": Shape(KnownName.session),
      "input": Shape(input),
      "print": .record(["size": .text, "ink": .text, "paper": .text, "pictograms": .bool]),
      "texts": .any,
      "participant": .record(["name": .text]),
    ]
    if let results {
      shapes["results"] = Shape(results)
      shapes["audience"] = .text
      shapes["people"] = .text
      shapes["held-back"] = .any
    }
  }

  func adding(_ name: String, _ shape: Shape) -> NameTable {
    var table = self
    table.shapes[name] = shape
    table.loops.insert(name)
    return table
  }

  func takingAny() -> NameTable {
    var table = self
    table.takesAny = true
    return table
  }

  /// What an item of a loop is; nil for any other name.
  func loopShape(of name: String) -> Shape? { loops.contains(name) ? shapes[name] : nil }

  var names: [String] { shapes.keys.filter { !$0.isEmpty }.sorted() }
}
