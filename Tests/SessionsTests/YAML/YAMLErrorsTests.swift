import Foundation
import MethodDocument
import MethodTestKit
import Testing

@testable import Sessions

@Suite("YAML that cannot be read says why and where")
struct YAMLErrorsTests {
  @Test(
    "Each mistake has its own words",
    arguments: [
      ("a: b👉: c\n", "yaml-stray-colon"),
      ("a: [b, 👉c\n", "yaml-open-list"),
      ("a: {b: 👉c\n", "yaml-open-record"),
      ("a: 👉\"b\n", "yaml-open-quotation"),
      ("a: 👉's Avonds\nb: c\nd: e\n", "yaml-open-quotation"),
      ("a:\n  b: 👉\"Het gaat over ons.\n  c: d\n  e: \"Wij zijn er.\"\n", "yaml-open-quotation"),
      ("a: 👉“Let op: dit”\n", "yaml-curly-quotation"),
      ("a: b\n  👉c: d\n", "yaml-bad-indentation"),
      ("a:\n  👉-b: c\n    d: e\n", "yaml-dash"),
      ("a:\n  👉– b: c\n    d: e\n", "yaml-dash"),
      ("a:\n  b: c\n👉\u{A0}\u{A0}d: e\n  f: g\n", "yaml-hard-space"),
      ("👉minuten:60\ngroep: 8\n", "yaml-missing-colon"),
      ("a: 👉[b, c\nd: e\n", "yaml-open-list"),
      ("a: \"b👉\\q\"\n", "yaml-unknown-escape"),
      ("a: 👉@b\n", "yaml-bad-start"),
      ("a:\n👉\tb: c\n", "yaml-tab"),
      ("a: 👉*b\n", "yaml-alias"),
      ("a: 👉&b c\n", "yaml-anchor"),
      ("a: 👉!Let op\n", "yaml-tag"),
      ("a: b\n👉- c\n", "yaml-bad-indentation"),
      ("a: b\n👉---\nc: d\n", "yaml-second-document"),
      ("? 👉[a, b]\n: c\n", "yaml-key-is-no-word"),
      ("a: b\nc: d\n👉a: e\n", "duplicate-key"),
      ("a: { b: 1, c: 2, 👉b: 3 }\n", "duplicate-key"),
      ("a: b👉\u{7}c\n", "yaml-control-character"),
      ("é: ok\nb: x👉\0y\n", "yaml-control-character"),
      ("a: &x [b]\nc: 👉*x\n", "yaml-alias"),
    ])
  func tellsMistakes(marked: String, code: String) throws {
    let text = MarkedText(marked)
    let place = try #require(text.places.first)
    let found = problems { _ = try YAMLFile(text: text.text, named: "a.yaml") }
    #expect(found.map(\.summary) == ["\(code) \(place)"])
    #expect(found.first?.place?.excerpt != nil)
  }

  @Test("What is not UTF-8 is placed")
  func refusesOtherEncodings() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Data("a: b\nc: caf".utf8) + [0xE9, 0x0A], to: "a.yaml")
    let path = file.path(percentEncoded: false)
    let found = problems { _ = try YAMLFile(contentsOf: path, named: "a.yaml") }
    #expect(found.map(\.summary) == ["yaml-not-utf-8 2:7"])
  }

  @Test("A file that is not there, or a folder, is a plain problem")
  func refusesWhatIsNoFile() throws {
    let folder = try TemporaryFolder()
    #expect(
      problems { _ = try YAMLFile(contentsOf: folder.path + "/x.yaml") }.map(\.code)
        == ["missing-file"])
    #expect(
      problems { _ = try YAMLFile(contentsOf: folder.path + "/weg/x.yaml") }.map(\.code)
        == ["missing-folder"])
    #expect(
      problems { _ = try YAMLFile(contentsOf: folder.path) }.map(\.code) == ["file-is-folder"])
  }

  @Test(
    "A file under nearly the same name is named",
    arguments: ["nl.yml", "NL.yaml", "nl.yaml.txt"])
  func namesTheOther(_ other: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Data(), to: other)
    let found = problems { _ = try YAMLFile(contentsOf: folder.path + "/nl.yaml") }
    #expect(found.map(\.code) == ["missing-file"])
    #expect(found.first?.hint?.en == "There is ‘\(other)’. Give it the name ‘nl.yaml’.")
  }
}
