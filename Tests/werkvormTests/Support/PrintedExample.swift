import Foundation
import MethodTestKit

/// What the program made of an example, once in each size of print, for all tests together.
struct PrintedExample: Sendable {
  enum Size: String, CaseIterable { case standard, large }

  let folder: TemporaryFolder
  let prepare: Command.Ending
  let summarise: Command.Ending

  static func of(_ example: Example, _ size: Size) async throws -> PrintedExample {
    try await all(Key(example: example, size: size))
  }

  /// The texts on the first pages of each sheet.
  static func texts(_ example: Example, _ size: Size) async throws -> [SheetTexts] {
    try await allTexts(Key(example: example, size: size))
  }

  private struct Key: Hashable {
    var example: Example
    var size: Size
  }

  private static let all = Memo { (key: Key) in
    let folder = try TemporaryFolder()
    let common = [key.example.path, "-o", folder.path, "--size", key.size.rawValue]
    return PrintedExample(
      folder: folder, prepare: try await Program().run(["prepare"] + common),
      summarise: try await Program().run(["summarise"] + common))
  }

  private static let allTexts = Memo { (key: Key) in
    try await PrintedText.all(in: try await all(key).folder.url)
      .map { SheetTexts(name: $0.name, all: $0.texts) }
  }
}

/// The texts on a printed sheet, and which of them belong to it.
struct SheetTexts: Sendable {
  var name: String
  var all: [PrintedText]

  /// What helps to put the tiles of a larger sheet together: ‘deel A1 · …’.
  var tileMarks: [PrintedText] { all.filter { $0.text.contains(#/^deel [A-Z]\d+ · /#) } }

  /// Without what stands on every page: page numbers, tile marks, the note to hand it in.
  var own: [PrintedText] {
    all.filter {
      !$0.text.contains(#/^(pagina \d+ van \d+$|deel [A-Z]\d+ · |vertrouwelijk –|inleveren$)/#)
    }
  }

  var isTiled: Bool { !tileMarks.isEmpty }
}
