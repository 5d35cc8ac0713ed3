/// A text with `{{names}}` in it, cut into words and names.
struct Template {
  enum Part: Equatable {
    case words(String)
    case name(String)
  }

  let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let opening = rest.firstRange(of: "{{"),
      let closing = rest[opening.upperBound...].firstRange(of: "}}")
    {
      if opening.lowerBound > rest.startIndex {
        parts.append(.words(String(rest[..<opening.lowerBound])))
      }
      let name = rest[opening.upperBound..<closing.lowerBound]
      parts.append(.name(name.split(separator: " ").joined(separator: " ")))
      rest = rest[closing.upperBound...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
  }
}
