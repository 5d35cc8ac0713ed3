import MethodDocument
import Testing

@Suite("Fields for each participant")
struct MergingTests {
  private let sheet = Sheet(
    id: "letter", title: "Brief", reader: .participant,
    blocks: [Paragraph(Text([.text("Beste "), .field("participant.name"), .text(",")])).block])

  @Test("are known by name")
  func names() {
    #expect(sheet.mergeFields == ["participant.name"])
  }

  @Test("are filled in")
  func filled() {
    let merged = sheet.merged(with: ["participant.name": "mevrouw A."])
    #expect(merged.texts[1].plain == "Beste mevrouw A.,")
    #expect(merged.mergeFields.isEmpty)
  }

  @Test("without a value are a place to write")
  func empty() {
    #expect(sheet.merged(with: [:]).texts[1].plain == "Beste ……………………,")
  }
}
