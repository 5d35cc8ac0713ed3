import Foundation
import MethodDocument
import MethodTestKit
import Sessions
import Testing

@testable import EditorSchemas
@testable import MethodHost

/// What an editor underlines is what the program refuses, and nothing else.
@Suite("The schemas agree with the program") struct AgreementTests {
  @Test(
    "on what is sound in a session file",
    arguments: [
      ("expected: 6", "expected: \"6\""), ("expected: 6", "duration: \"60\""),
      ("date: 2026-05-12", "date: \"2026-05-12 \""), ("theme: De huiskamer", "theme:"),
      ("theme: De huiskamer", "theme: ~"), ("title: Koffie op dinsdag", "title: 2026"),
      ("start: \"14:00\"", "start: 14.00"), ("start: \"14:00\"", "start: 14:00"),
      ("start: \"14:00\"", "start: 9u30"), ("date: 2026-05-12", "date:"),
      ("votes: 3 }", "votes: \"3\" }"), ("votes: 3 }", "votes: ~ }"), ("votes: 3 }", "votes: }"),
      ("counts: { bewoners: 6 }", "counts: { bewoners: \"6\", gasten: }"),
      ("counts: { bewoners: 6 }", "counts:"), ("consent: yes", "consent: JA"),
      ("consent: yes", "consent: \"Off\""), ("consent: yes", "consent: true"),
      ("language: nl", "language: [nl, tr]"), ("language: nl", "language: EN"),
      ("language: nl", "language:"), ("questions: [Wat wenst u?]", "questions: [1, true, ~]"),
      ("questions: [Wat wenst u?]", "questions:"), ("questions: [Wat wenst u?]", "mode:"),
      ("\ninput:", "\nprint:\nparticipants:\ninput:"),
      ("by: 2026-06-01", "by: na de zomer"), ("follow-up: 2026-06-09", "images: []"),
      ("worries: [De deur is zwaar]", "worries:"), ("role: bewoner,", ""),
    ])
  func soundSession(words: String, others: String) throws {
    let judged = try session(words, others)
    #expect(judged.program == [])
    #expect(judged.schema == [])
  }

  @Test(
    "on what is wrong in a session file",
    arguments: [
      ("expected: 6", "expected: 0"), ("expected: 6", "expected: zes"),
      ("expected: 6", "expected: 6.5"), ("expected: 6", "duration: 2000"),
      ("date: 2026-05-12", "date: 12-05-2026"), ("date: 2026-05-12", "date: 2026-13-45"),
      ("start: \"14:00\"", "start: \"25:00\""), ("title: Koffie op dinsdag", "title:"),
      ("title: Koffie op dinsdag", "title: \" \""), ("votes: 3 }", "votes: -3 }"),
      ("counts: { bewoners: 6 }", "counts: { bewoners: zes }"),
      ("counts: { bewoners: 6 }", "counts: { bewoners: -6 }"),
      ("counts: { bewoners: 6 }", "counts: { bewoners: 200000 }"),
      ("consent: yes", "consent: misschien"), ("text: Vaker muziek", "text: \"\""),
      ("- { text: Vaker muziek, votes: 3 }", "- Vaker muziek"),
      ("language: nl", "language: 12"), ("language: nl", "language: [nl, en, tr]"),
      ("questions: [Wat wenst u?]", "questions: [a, b, c, d, e]"),
      ("questions: [Wat wenst u?]", "questions: Wat?"),
      ("questions: [Wat wenst u?]", "mode: samen"), ("theme: De", "thema: De"),
      ("method: koffie\n", ""),
    ])
  func wrongSession(words: String, others: String) throws {
    let judged = try session(words, others)
    #expect(judged.program != [])
    #expect(judged.schema != [])
  }

  @Test(
    "on what is sound in a manifest",
    arguments: [
      ("version: 1", "version: \"2\""), ("minutes: 45\n", "minutes: \"45\"\n"),
      ("version: 1", "author: 2026"), ("{ min: 3, max: 6 }", "{ min: \"3\", max: \"6\" }"),
      ("minutes: 45,", "minutes: \" 45 \","), ("max: 4", "max: \"4\""), ("max: 4", "max:"),
      ("en: Coffee talk", "en: 112"), ("level: 1", "level: \"1\""), ("level: 1", "level: ~"),
      ("copies: per-participant", "copies: 500"), ("copies: per-participant", "copies: \"5\""),
      ("copies: per-participant", "copies:"),
      ("copies: per-participant", "copies: { per: group, of: \"4\", spare: 2 }"),
      ("lines: 2", "lines: \"{{input.questions | count}}\""), ("lines: 2", "lines: 40"),
      ("outcome:\n", "checks:\n\(check("", ""))outcome:\n"),
      ("outcome:\n", "checks:\noutcome:\n"),
      ("heading: sheet.title", "heading: ~"),
      ("label: { nl: De vragen, en: The questions }", "label:"),
      ("default: 0, min: 0", "required: JA, min: -5"), ("required: true", "required: ~"),
    ])
  func soundManifest(words: String, others: String) throws {
    let judged = try manifest(words, others)
    #expect(judged.program == [])
    #expect(judged.schema == [])
  }

  @Test(
    "on what is wrong in a manifest",
    arguments: [
      ("version: 1", "version: -3"), ("version: 1", "version: 0"), ("version: 1", "version: een"),
      ("version: 1", "version:"), ("minutes: 45\n", "minutes: 0\n"),
      ("minutes: 45,", "minutes: 0,"),
      ("{ min: 3, max: 6 }", "{ min: 0, max: 6 }"), ("{ min: 3, max: 6 }", "{ min: 3 }"),
      ("level: 1", "level: 9"), ("level: 1", "level: 0"), ("lines: 2", "lines: 999"),
      ("copies: per-participant", "copies: 600"), ("copies: per-participant", "copies: 0"),
      ("copies: per-participant", "copies: { per: group, of: 0 }"),
      ("copies: per-participant", "copies: { of: 4 }"),
      ("copies: per-participant", "copies: allemaal"),
      ("outcome:\n", "checks:\n\(check("level: streng, ", "fr: Bon."))outcome:\n"),
      ("outcome:\n", "checks:\n\(check("", "streng: ja"))outcome:\n"),
      ("outcome:\n", "checks:\n\(check("", "fr: Bon."))outcome:\n"),
      ("required: true", "required: misschien"), ("max: 4", "max: vier"),
      ("reader: participant", "reader: iedereen"), ("kind: wish", "kind: droom"),
      ("title: \"{{wish.text}}\"\n      kind", "kind"),
      ("blocks:\n      - h", "blokken:\n      - h"),
      ("alt: sheet.cup", "alt: sheet.cup, hoogte: 3"),
    ])
  func wrongManifest(words: String, others: String) throws {
    let judged = try manifest(words, others)
    #expect(judged.program != [])
    #expect(judged.schema != [])
  }

  private static func check(_ fields: String, _ language: String) -> String {
    "  - { when: input.questions, \(fields)say: { nl: Let op., en: Mind., \(language) } }\n"
  }

  // MARK: Judging

  private struct Judged {
    var program: [String]
    var schema: [String]
  }

  private func session(_ words: String, _ others: String) throws -> Judged {
    let folder = try folder(words, others, in: "examples/tuesday.yaml")
    let schema = try InstalledMethod(in: folder).manifest.schema
    let path = folder.appending(path: "examples/tuesday.yaml").path(percentEncoded: false)
    let file = try String(contentsOfFile: path, encoding: .utf8)
    return Judged(
      program: errors { () throws(Diagnostics) in _ = try Session.load(path) { _ in schema } },
      schema: SchemaValidator(SessionFileSchema.make(for: schema, language: .nl))
        .problems(try EditorYAML.value(file)))
  }

  private func manifest(_ words: String, _ others: String) throws -> Judged {
    let folder = try folder(words, others, in: "method.yaml")
    let file = try String(contentsOf: folder.appending(path: "method.yaml"), encoding: .utf8)
    return Judged(
      program: errors { () throws(Diagnostics) in _ = try CheckedFolder(folder) },
      schema: SchemaValidator(ManifestSchema.make(language: .nl))
        .problems(try EditorYAML.value(file)))
  }

  private func folder(_ words: String, _ others: String, in file: String) throws -> URL {
    var sample = SampleMethod()
    sample.replace(words, with: others, in: file)
    return try sample.write(to: TemporaryFolder().url)
  }

  private func errors(_ judge: () throws(Diagnostics) -> Void) -> [String] {
    do throws(Diagnostics) {
      try judge()
      return []
    } catch {
      return error.all.filter { $0.severity == .error }.map(\.message.en)
    }
  }
}
