extension String {
  /// The words on one line, as a terminal may show them.
  ///
  /// What could steer a terminal, break the line or turn the direction of reading becomes a sign that
  /// is seen, so that words of a method cannot pass for words of the program.
  ///
  /// - Parameter characters: how many are shown at the most; nil for all.
  public func onTerminal(atMost characters: Int? = nil) -> String {
    var shown = ""
    for scalar in (characters.map { String(prefix($0)) } ?? self).unicodeScalars {
      shown.unicodeScalars.append(scalar.onTerminal)
    }
    // A letter may bear any number of marks.
    let limit = characters.map { $0 * 4 } ?? Int.max
    if shown.unicodeScalars.count > limit {
      shown = String(String.UnicodeScalarView(shown.unicodeScalars.prefix(limit)))
      return shown + "…"
    }
    return characters.map { dropFirst($0).isEmpty ? shown : shown + "…" } ?? shown
  }

  /// The words as a terminal may show them, line by line.
  public var linesOnTerminal: String {
    // A line ends at a line feed alone, which with a carriage return before it is one character.
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).onTerminal() }.joined(separator: "\n")
  }

  /// True where there is something in it that a terminal does not show as it is.
  public var hidesOnTerminal: Bool { unicodeScalars.contains { $0 != $0.onTerminal } }
}

extension Unicode.Scalar {
  /// Itself, or the sign that stands for it (Unicode's Control Pictures, U+2400).
  fileprivate var onTerminal: Unicode.Scalar {
    switch value {
    case 0x09: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    // Joiners are a part of words in many scripts, and steer nothing.
    case 0x200C, 0x200D: self
    default: isUnseen ? "\u{FFFD}" : self
    }
  }

  private var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    case .format: properties.isDefaultIgnorableCodePoint || properties.isBidiControl
    default: properties.isBidiControl
    }
  }
}
