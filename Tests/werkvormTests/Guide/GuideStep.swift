import Foundation

/// Something that a guide tells its reader to do, or shows.
///
/// What is typed stands in a block of code marked `sh`, and what the program then says in one marked
/// `text`. Comments that a reader does not see tell where other blocks belong:
///
///     <!-- in FILE instead of `words` -->         the line with the words becomes the block
///     <!-- in FILE after `words` from `words` -->  below a line, the first from another line on
///     <!-- slip in FILE … -->                      the same, but looked at and taken back
///     <!-- picture NAME FILE -->                   the picture of that name is now this file
enum GuideStep {
  case run([String])
  /// What the program said last, each line as far as it is shown.
  case says([String])
  case edit(GuideEdit)
  case slip(GuideEdit, says: [String], picture: GuidePicture?)
  case picture(GuidePicture)
}

/// A picture of a guide, and the file that it shows.
struct GuidePicture {
  var name: String
  var file: String
}

/// A change of a file in lines.
struct GuideEdit {
  enum Verb: String { case insteadOf = "instead of", after, before }

  var file: String
  var verb: Verb
  /// Words on the line that is meant.
  var words: String
  /// Words on the last line that goes, where several do.
  var last: String?
  /// Words on a line at or above the one that is meant.
  var start: String?
  var lines: [String] = []

  /// - Throws: `Missing` where the file has no such line.
  func apply(in folder: URL) throws {
    let url = folder.appending(path: file)
    var text = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let from = try start.map { try index(of: $0, in: text, from: 0) } ?? 0
    let first = try index(of: words, in: text, from: from)
    switch verb {
    case .insteadOf:
      let end = try last.map { try index(of: $0, in: text, from: first) } ?? first
      text.replaceSubrange(first...end, with: lines)
    case .after: text.insert(contentsOf: lines, at: first + 1)
    case .before: text.insert(contentsOf: lines + [""], at: first)
    }
    try Data(text.joined(separator: "\n").utf8).write(to: url)
  }

  private func index(of words: String, in text: [String], from start: Int) throws -> Int {
    guard let index = text[start...].firstIndex(where: { $0.contains(words) }) else {
      throw Missing(file: file, words: words)
    }
    return index
  }

  struct Missing: Error {
    var file: String
    var words: String
  }
}
