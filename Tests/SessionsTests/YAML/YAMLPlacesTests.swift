import Foundation
import MethodDocument
import Testing

@testable import Sessions

@Suite("A YAML file keeps its places")
struct YAMLPlacesTests {
  @Test("Columns count characters, also after emoji and accents")
  func countsCharacters() throws {
    let file = try YAMLFile(text: "{ é👩‍👩‍👧: één, b: twee }\n", named: "a.yaml")
    let entries = try #require(file.root.mapping)
    #expect(entries.map(\.key) == ["é👩‍👩‍👧", "b"])
    #expect(entries.map(\.column) == [3, 12])
    #expect(entries.map(\.value.column) == [7, 15])
    #expect(entries.map(\.value.length) == [3, 4])
  }

  @Test("Words stay as they were written")
  func keepsRawWords() throws {
    let file = try YAMLFile(
      text: "a: yes\nb: no\nc: 14:00\nd: 007\ne: \"ja \\\"nee\\\"\"\nf:\ng: ''\n", named: "a.yaml")
    let values = try #require(file.root.mapping).map(\.value)
    #expect(values.map(\.scalar) == ["yes", "no", "14:00", "007", "ja \"nee\"", "", ""])
    #expect(values.map(\.isEmpty) == [false, false, false, false, false, true, false])
    #expect(values[4].length == 12)
  }

  @Test(
    "Line ends and a byte order mark make no difference",
    arguments: ["a: b\nc: d\n", "a: b\r\nc: d\r\n", "\u{FEFF}a: b\nc: d", "a: b\rc: d\r"])
  func readsLineEnds(text: String) throws {
    let file = try YAMLFile(text: text, named: "a.yaml")
    let entries = try #require(file.root.mapping)
    #expect(entries.map { "\($0.key) \($0.line):\($0.column)" } == ["a 1:1", "c 2:1"])
  }

  @Test("An empty file is an empty scalar", arguments: ["", "# niets\n", "\n\n"])
  func readsNothing(text: String) throws {
    #expect(try YAMLFile(text: text, named: "a.yaml").root.isEmpty)
  }
}
