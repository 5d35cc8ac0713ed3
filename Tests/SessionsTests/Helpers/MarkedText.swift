import MethodDocument

/// A text in which an emoji marks each place that a problem must point at.
struct MarkedText {
  struct Place: Hashable, CustomStringConvertible {
    var line: Int
    var column: Int

    var description: String { "\(line):\(column)" }
  }

  var text = ""
  var places: [Place] = []

  init(_ marked: String) {
    var (line, column) = (1, 1)
    for character in marked {
      if character == "👉" {
        places.append(Place(line: line, column: column))
        continue
      }
      text.append(character)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }
}

extension Diagnostic {
  /// What a test compares: what is wrong, and where.
  var summary: String { "\(code) \(place?.line ?? 0):\(place?.column ?? 0)" }

  /// Everything that this diagnostic says to anyone.
  var everything: String {
    [message.nl, message.en, hint?.nl, hint?.en, place?.excerpt, place?.file, code]
      .compactMap { $0 }.joined(separator: "\n")
  }
}

/// The problems of whatever was thrown.
func problems(_ body: () throws -> Void) -> [Diagnostic] {
  do {
    try body()
    return []
  } catch let error as Diagnostics {
    return error.all
  } catch {
    return [Diagnostic(.error, "other", Wording(verbatim: "\(error)"))]
  }
}
