import MethodDocument
import Testing

@testable import SharedSheets

@Suite("Shared texts")
struct SharedTextsTests {
  let texts = SharedTexts([
    "hello": "Beste {{participant.name}},",
    "page": "pagina {{n}} van {{ count }}",
    "about": "Over {{session.title}}",
    "one": "alleen dit",
    "many.1": "eerst", "many.2": "dan", "many.4": "te ver",
    "broken": "een {{ open plek",
    "host.list.separator": ", ", "host.list.and": "{{first}} en {{last}}",
  ])

  @Test("fill in what they are given")
  func fills() {
    #expect(texts["page", ["n": [.text("2")], "count": [.text("5")]]] == "pagina 2 van 5")
  }

  @Test("leave a participant's place to the host, as a merge field")
  func mergeField() {
    #expect(texts["hello"] == Text([.text("Beste "), .field("participant.name"), .text(",")]))
  }

  @Test("never fill in what stands in a value")
  func fillsOnce() {
    let filled = texts.filling(in: [
      "session.title": [.text("{{session.secret}}")], "session.secret": [.text("nee")],
    ])
    #expect(filled["about"] == "Over {{session.secret}}")
  }

  @Test("show a gap rather than hide it")
  func gaps() {
    #expect(texts["nowhere.to.be.found"] == "nowhere.to.be.found")
    #expect(texts["page", ["n": [.text("2")]]] == "pagina 2 van {{count}}")
    #expect(texts["broken"] == "een {{ open plek")
  }

  @Test("are a list by number up to the first that lacks, or as a single text")
  func lists() {
    #expect(texts.list("many") == ["eerst", "dan"])
    #expect(texts.list("one") == ["alleen dit"])
    #expect(texts.list("none").isEmpty)
  }

  @Test("join names as people do")
  func joins() {
    func joined(_ names: [String]) -> String {
      Text(texts.joined(names.map { [.text($0)] }, by: .and)).plain
    }
    #expect(joined([]) == "")
    #expect(joined(["Ada"]) == "Ada")
    #expect(joined(["Ada", "Bo"]) == "Ada en Bo")
    #expect(joined(["Ada", "Bo", "Cas"]) == "Ada, Bo en Cas")
  }

  @Test(
    "say a date in words",
    arguments: [
      ("nl", "2014-05-13", "dinsdag 13 mei 2014"),
      ("en", "2016-02-29", "Monday 29 February 2016"),
      ("tr", "2024-01-07", "7 Ocak 2024 Pazar"),
      ("ar", "2000-12-31", "الأحد 31 ديسمبر 2000"),
      ("nl", "2015-02-29", "2015-02-29"),
      ("nl", "in het voorjaar", "in het voorjaar"),
    ])
  func dates(language: String, written: String, words: String) throws {
    let texts = try SharedTexts(ShippedTexts.wordings(language))
    #expect(Text(texts.date(written)).plain == words)
  }
}
