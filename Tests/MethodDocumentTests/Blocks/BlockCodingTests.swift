import Foundation
import MethodDocument
import Testing

@Suite("Blocks as JSON")
struct BlockCodingTests {
  @Test("there is a sample of every kind of block")
  func samplesAreComplete() {
    #expect(BlockSamples.all.map(\.kind) == Block.Kind.allCases)
  }

  @Test("come back as they went", arguments: BlockSamples.all)
  func roundTrip(_ block: Block) throws {
    let data = try JSONEncoder().encode(block)
    #expect(try JSONDecoder().decode(Block.self, from: data) == block)
  }

  @Test("say their type by its name")
  func type() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(WritingLines("Dit is…", count: 3).block)
    #expect(
      String(decoding: data, as: UTF8.self)
        == #"{"count":3,"label":"Dit is…","type":"writing-lines"}"#)
  }

  @Test("may leave out what has a usual value")
  func defaults() throws {
    let json = Data(#"{"type": "heading", "text": "Wat schuurt?", "unknown": 1}"#.utf8)
    #expect(try JSONDecoder().decode(Block.self, from: json) == Heading("Wat schuurt?").block)
  }

  @Test(
    "take words where a text may have two languages, and leave out what is not said",
    arguments: [
      (
        #"{"type": "gallery", "items": [{"code": "C1", "caption": "Thuis"}]}"#,
        Gallery([.init("C1", caption: "Thuis")]).block
      ),
      (#"{"type": "path", "stops": [{"title": "Ochtend"}]}"#, Path([.init("Ochtend")]).block),
      (
        #"{"type": "labels", "style": "badge", "items": [{"text": "Team", "name": "Anna"}]}"#,
        Labels(.badge, [.init("Team", name: "Anna")]).block
      ),
    ])
  func words(_ json: String, _ block: Block) throws {
    #expect(try JSONDecoder().decode(Block.self, from: Data(json.utf8)) == block)
  }

  @Test(
    "that are drawn need no more than their main field",
    arguments: [
      (#"{"type": "curve"}"#, Curve().block),
      (#"{"type": "place-mat", "sides": [{"title": "Team"}]}"#, PlaceMat([.init("Team")]).block),
      (
        #"{"type": "tree", "parts": [{"part": "fruit", "title": "Wensen"}]}"#,
        Tree([.init(.fruit, "Wensen")]).block
      ),
      (#"{"type": "ladder", "rungs": [{"title": "Nu"}]}"#, Ladder([.init("Nu")]).block),
      (#"{"type": "leaf", "text": "Luister."}"#, Leaf("Luister.").block),
    ])
  func least(_ json: String, _ block: Block) throws {
    #expect(try JSONDecoder().decode(Block.self, from: Data(json.utf8)) == block)
  }

  @Test("of an unknown type are refused")
  func unknown() {
    let json = Data(#"{"type": "hologram"}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Block.self, from: json) }
  }

  @Test("stand in a sheet, which comes back as it went")
  func sheet() throws {
    let data = try JSONEncoder().encode(BlockSamples.sheet)
    #expect(try JSONDecoder().decode(Sheet.self, from: data) == BlockSamples.sheet)
  }

  @Test(
    "ask for no more of anything than fits in memory",
    arguments: [
      #"{"type": "writing-lines", "count": 1000000000}"#,
      #"{"type": "question", "text": "Wat?", "lines": 1000000000}"#,
      #"{"type": "table", "columns": [{"title": "Wat"}], "empty-rows": 1000000000}"#,
      #"{"type": "scale", "kind": "dots", "steps": 1000000000}"#,
      #"{"type": "checklist", "items": ["Lijm"], "columns": -1}"#,
    ])
  func bounded(_ json: String) {
    #expect(throws: OutOfBounds.self) {
      try JSONDecoder().decode(Block.self, from: Data(json.utf8))
    }
  }
}
