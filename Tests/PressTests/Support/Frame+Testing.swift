import MethodTestKit
import PageLayout

@testable import Press

extension Frame {
  /// A page that bears one word, by which it is known again.
  static func page(_ word: String, _ size: Size) -> Frame {
    var frame = Frame(size: size)
    let text = StyledText([.init(word, language: "nl")], size: 14, width: nil)
    let fragment = TextFragment(text, lines: 0..<1, size: Size(width: 40, height: 21))
    frame.add(.text(fragment), x: 5, y: 5)
    return frame
  }
}

/// A frame and what is drawn on it.
func frame(_ width: Double, _ height: Double, _ draw: (inout Frame) -> Void) -> Frame {
  var frame = Frame(width: width, height: height)
  draw(&frame)
  return frame
}

extension PrintPage.Placement {
  /// The word by which its page is known.
  var word: String { frame.words.first ?? "" }

  /// The paper that it covers.
  var box: Rect {
    let size = window?.size ?? frame.size
    return Rect(x: origin.x, y: origin.y, width: size.width, height: size.height)
  }
}

extension Rect {
  /// True where the two are the same but for rounding, in points.
  func matches(_ other: Rect) -> Bool {
    [x - other.x, y - other.y, width - other.width, height - other.height]
      .allSatisfy { abs($0) < 0.01 }
  }
}
