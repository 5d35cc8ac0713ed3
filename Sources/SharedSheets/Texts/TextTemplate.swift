import MethodDocument

/// A wording with places to fill in, written `{{name}}`.
struct TextTemplate {
  private var parts: [Part] = []

  private enum Part {
    case words(Substring)
    case place(name: String)
  }

  init(_ wording: String) {
    var rest = wording[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      parts.append(.words(rest[..<open.lowerBound]))
      let name = rest[open.upperBound..<close.lowerBound]
      parts.append(.place(name: name.filter { !$0.isWhitespace }))
      rest = rest[close.upperBound...]
    }
    parts.append(.words(rest))
  }

  /// The wording with every place filled; what stands in a value is never filled again.
  ///
  /// A place of a participant becomes a merge field, for the host fills it for each of them. A
  /// place without a value stays as it is written, so that it is seen.
  func filled(with values: [String: [Inline]]) -> [Inline] {
    var inlines: [Inline] = []
    for part in parts {
      switch part {
      case .words(let words): inlines.append(.text(String(words)))
      case .place(let name):
        if let value = values[name] {
          inlines += value
        } else if name.hasPrefix("participant.") {
          inlines.append(.field(name))
        } else {
          inlines.append(.text("{{\(name)}}"))
        }
      }
    }
    return inlines.joiningWords()
  }
}

extension [Inline] {
  /// The same with neighbouring plain words in one piece, and without empty ones.
  func joiningWords() -> [Inline] {
    reduce(into: []) { joined, inline in
      if case .text(let words) = inline {
        guard !words.isEmpty else { return }
        if case .text(let former)? = joined.last {
          joined[joined.count - 1] = .text(former + words)
          return
        }
      }
      joined.append(inline)
    }
  }
}
