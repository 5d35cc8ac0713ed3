import FolderMethods
import Foundation
import MethodDocument
import Testing

@testable import MethodReference

@Suite("The reference of blocks") struct ReferencePageTests {
  @Test("is as the code has it; ‘make reference’ renews it", arguments: WordingLanguage.allCases)
  func upToDate(language: WordingLanguage) throws {
    let page = ReferencePage(language: language, pictures: "../Assets/guide/blocks")
    let kept = try String(
      contentsOf: Repository.folder.appending(path: "Plugins/\(page.fileName)"), encoding: .utf8)
    let lines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let made = page.markdown.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (old, new)) in zip(lines, made).enumerated() where old != new {
      Issue.record(
        "line \(number + 1) of \(page.fileName) is behind; run ‘make reference’: \(new)")
      return
    }
    #expect(lines.count == made.count, "\(page.fileName) is behind; run ‘make reference’")
  }

  @Test("tells of every block, function, key and name", arguments: WordingLanguage.allCases)
  func whole(language: WordingLanguage) {
    let text = ReferencePage(language: language, pictures: "blocks").markdown
    for block in BlockGrammar.all {
      #expect(text.contains("\n### \(block.main.name)\n"))
      #expect(text.contains("(blocks/\(block.main.name).png)"))
      #expect(text.contains(block.example))
    }
    for function in Function.allCases { #expect(text.contains("`\(function.example.escaped)`")) }
    for name in KnownName.all { #expect(text.contains("| `\(name.name)` |")) }
    let keys =
      ManifestGrammar.common + ManifestGrammar.ofFolder + ManifestGrammar.phase
      + ManifestGrammar.field + ManifestGrammar.gate + ManifestGrammar.item + ManifestGrammar.hold
      + ManifestGrammar.check
    for key in keys { #expect(text.contains("| `\(key.name)` |")) }
  }

  @Test("has no link that leads nowhere", arguments: WordingLanguage.allCases)
  func links(language: WordingLanguage) {
    let text = ReferencePage(language: language, pictures: "blocks").markdown
    let anchors = Set(
      text.split(separator: "\n").filter { $0.hasPrefix("#") }
        .map { Markdown.anchor(String($0.drop { $0 == "#" || $0 == " " })) })
    for link in text.matches(of: /\]\((#[^)]*)\)/) {
      #expect(anchors.contains(String(link.output.1)))
    }
  }
}

extension String {
  fileprivate var escaped: String { replacing("|", with: "\\|") }
}
