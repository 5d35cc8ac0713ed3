import Foundation
import MethodDocument
import Testing

@Suite("Texts as JSON")
struct TextCodingTests {
  @Test(
    "are as short as they can be",
    arguments: [
      (Text("huis"), #""huis""#),
      (Text([.text("een "), .strong("huis")]), #"["een ",{"strong":"huis"}]"#),
      (Text([.field("participant.name")]), #"[{"field":"participant.name"}]"#),
      (
        Text([.foreign("Mi wani", language: "srn")]),
        #"[{"foreign":"Mi wani","language":"srn"}]"#
      ),
      (
        Text(passages: [
          Passage([.text("huis")], language: "nl"), Passage([.text("ev")], language: "tr"),
        ]),
        #"{"passages":[{"inlines":["huis"],"language":"nl"},{"inlines":["ev"],"language":"tr"}]}"#
      ),
    ])
  func coding(_ text: Text, _ json: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(text), as: UTF8.self) == json)
    #expect(try JSONDecoder().decode(Text.self, from: Data(json.utf8)) == text)
  }
}
