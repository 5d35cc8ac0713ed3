import Foundation

/// Reads what a guide in Markdown tells its reader to do, in order.
struct GuideReader {
  private(set) var steps: [GuideStep] = []
  private var edit: (edit: GuideEdit, isSlip: Bool, picture: GuidePicture?)?

  static func steps(of file: URL) throws -> [GuideStep] {
    var reader = GuideReader()
    let text = try String(contentsOf: file, encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      if let comment = line.wholeMatch(of: /<!-- (.*) -->/) {
        reader.read(comment: String(comment.output.1))
      } else if line.hasPrefix("```") {
        let block = Array(lines.prefix { $0 != "```" })
        lines = lines.dropFirst(block.count + 1)
        reader.read(block, kind: String(line.dropFirst(3)))
      }
    }
    return reader.steps
  }

  private mutating func read(comment: String) {
    if let match = comment.wholeMatch(of: /picture (\S+) (\S+)/) {
      steps.append(.picture(GuidePicture(name: String(match.1), file: String(match.2))))
    }
    let pattern =
      /(slip )?in (\S+) (instead of|after|before) `(.+?)`( to `(.+?)`)?( from `(.+?)`)?( picture (\S+) (\S+))?/
    guard let match = comment.wholeMatch(of: pattern),
      let verb = GuideEdit.Verb(rawValue: String(match.3))
    else { return }
    var picture: GuidePicture?
    if let name = match.10, let file = match.11 {
      picture = GuidePicture(name: String(name), file: String(file))
    }
    edit = (
      GuideEdit(
        file: String(match.2), verb: verb, words: String(match.4), last: match.6.map(String.init),
        start: match.8.map(String.init)), match.1 != nil, picture
    )
  }

  private mutating func read(_ block: [String], kind: String) {
    switch kind {
    case "sh": steps.append(.run(block))
    case "text":
      if let slip = edit {
        steps.append(.slip(slip.edit, says: block, picture: slip.picture))
        edit = nil
      } else {
        steps.append(.says(block))
      }
    default:
      guard edit != nil else { return }
      edit?.edit.lines = block
      if edit?.isSlip == false, let plain = edit {
        steps.append(.edit(plain.edit))
        edit = nil
      }
    }
  }
}
