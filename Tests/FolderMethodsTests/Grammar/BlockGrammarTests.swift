import Foundation
import MethodDocument
import Testing

@testable import FolderMethods

@Suite("The grammar of blocks") struct BlockGrammarTests {
  @Test("has an example of every block that makes just that block", arguments: BlockGrammar.all)
  func example(grammar: BlockGrammar) throws {
    let blocks = try grammar.exampleBlocks(sharedTexts: HostTexts.any)
    #expect(blocks.map(\.kind) == [grammar.kind])
  }

  @Test("names every field that the document has", arguments: BlockGrammar.all)
  func fields(grammar: BlockGrammar) throws {
    let blocks = try grammar.exampleBlocks(sharedTexts: HostTexts.any)
    let data = try JSONEncoder().encode(try #require(blocks.first))
    let written = try JSONDecoder().decode(Value.self, from: data).record ?? [:]
    let known = Set(([grammar.main] + grammar.fields).map(\.keyInDocument))
    // The words that every method shares are the host's.
    #expect(Set(written.keys).subtracting(known).isSubset(of: ["type", "words", "legend"]))
  }

  @Test("explains everything in both languages", arguments: BlockGrammar.all)
  func meanings(grammar: BlockGrammar) {
    func check(_ fields: [FieldGrammar]) {
      for field in fields {
        #expect(!field.meaning.nl.isEmpty && !field.meaning.en.isEmpty, "\(field.name)")
        switch field.kind {
        case .records(let record), .record(let record): check(record.fields)
        default: break
        }
      }
    }
    #expect(!grammar.meaning.nl.isEmpty && !grammar.meaning.en.isEmpty)
    check([grammar.main] + grammar.fields)
  }
}
