/// How a text of a block is set.
struct TextStyle: Hashable, Sendable {
  /// In points.
  var size: Double
  var bold: Bool = false
  var ink: Ink = .text
  /// The distance of the base lines as a factor of the size (print.md 4: 1.5 for running text).
  var lineHeight: Double = 1.5
  var alignment: StyledText.Alignment = .start
  /// True where lines are about as long as each other, so that no short word stands alone at the end.
  var isBalanced = false

  func with(ink: Ink) -> TextStyle {
    var style = self
    style.ink = ink
    return style
  }

  func centred() -> TextStyle {
    var style = self
    style.alignment = .centre
    return style
  }

  func tight() -> TextStyle {
    var style = self
    style.lineHeight = 1.25
    return style
  }
}

extension LayoutStyle {
  var bodyText: TextStyle { TextStyle(size: body) }
  var strongText: TextStyle { TextStyle(size: body, bold: true) }
  var leadText: TextStyle { TextStyle(size: lead, ink: .quiet, lineHeight: 1.4) }
  var noteText: TextStyle { TextStyle(size: note, ink: .quiet) }
  var statementText: TextStyle {
    TextStyle(
      size: statement, bold: true, ink: .accent, lineHeight: 1.35, alignment: .centre,
      isBalanced: true)
  }

  func headingText(level: Int) -> TextStyle {
    TextStyle(
      size: heading(level: level), bold: true, ink: .accent, lineHeight: 1.2, isBalanced: true)
  }
}
