import MethodKit

/// What the facilitator chose before the session.
struct CollageInput {
  enum Frame: String {
    case single
    case nowDream = "now-dream"
    case pastNowFuture = "past-now-future"
  }

  enum Mode: String { case individual, pairs, group }

  var frame: Frame
  var mode: Mode
  var base: Paper
  var words: [String]
  var pictures: [String]
  var pictureKeywords: [String]

  init(_ input: Value) {
    frame = input.choice("frame", or: .single)
    mode = input.choice("mode", or: .individual)
    base = input.choice("base", or: .a3)
    words = input.texts("words")
    pictures = input.texts("pictures")
    pictureKeywords = input.texts("picture-keywords")
  }

  /// Material lies between two people, so that they have something to share and to talk about.
  var copiesToShare: Copies { .perGroup(of: 2, spare: 1) }
}
