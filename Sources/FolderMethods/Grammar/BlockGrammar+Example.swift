public import MethodDocument
import MethodKit
import MethodProtocol
import Sessions

extension BlockGrammar {
  /// The block's example as a block, made in the way in which sheets are made.
  ///
  /// - Parameter sharedTexts: The host's texts by key, for the words that every method shares.
  /// - Throws: `Diagnostics` where the example is not sound.
  public func exampleBlocks(sharedTexts: [String: String]) throws -> [Block] {
    let yaml = try YAMLFile(text: example, named: "\(kind.rawValue).yaml")
    let reader = TemplateReader(yaml.source, texts: MethodTexts([:]), takesWords: true)
    let names = NameTable(input: [], results: nil, texts: MethodTexts([:]))
    let part = reader.blocks(yaml.root, in: names)
    guard let part, !reader.diagnostics.hasErrors else { throw Diagnostics(reader.diagnostics) }
    let request = Request(number: 0, language: "nl", session: [:], texts: sharedTexts)
    return try Making(before: request).blocks(part)
  }
}
