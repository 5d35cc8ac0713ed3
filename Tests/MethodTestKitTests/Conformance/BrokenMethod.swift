import Foundation
import MethodTestKit
import Testing

/// A method that breaks one statement.
struct BrokenMethod: Sendable, CustomTestStringConvertible {
  /// The statement's code.
  var statement: String
  /// The problem's.
  var code: String
  /// What the problem says, in part.
  var says: String
  var method: SampleMethod

  var testDescription: String { "\(statement): \(code)" }

  private init(
    _ statement: String, _ code: String, says: String, _ spoil: (inout SampleMethod) -> Void
  ) {
    self.statement = statement
    self.code = code
    self.says = says
    method = SampleMethod()
    spoil(&method)
  }

  private static let manifest = "method.yaml"
  private static let dutch = "texts/nl.yaml"
  private static let english = "texts/en.yaml"
  private static let example = "examples/tuesday.yaml"

  static let all: [BrokenMethod] = folders + programs

  private static let folders: [BrokenMethod] = [
    BrokenMethod("answers-every-example", "no-example", says: "no example") {
      $0.files[example] = nil
    },
    BrokenMethod("answers-every-example", "unknown-key", says: "not known") {
      $0.replace("wishes:", with: "wensen:", in: example)
    },
    BrokenMethod("answers-every-example", "example-without-results", says: "no ‘results’") {
      $0.files[example] = $0.files[example]?.components(separatedBy: "results:")[0]
    },
    BrokenMethod("names-its-sheets", "no-such-summary", says: "poster") {
      $0.replace("id: poster", with: "id: placard", in: manifest)
    },
    BrokenMethod("is-built-alike", "languages-differ", says: "worksheet") {
      $0.replace("text: sheet.lead", with: "steps: texts.sheet.lead", in: manifest)
      $0.replace("lead: U mag alles opschrijven.", with: "lead: [Kijk., Schrijf.]", in: dutch)
      $0.replace("lead: You may write down anything.", with: "lead: [Look.]", in: english)
    },
    BrokenMethod("words-everything", "missing-translation", says: "sheet.cup") {
      $0.replace("  cup: A cup of coffee\n", with: "", in: english)
    },
    BrokenMethod("words-everything", "missing-translation", says: "phases.welcome.goal") {
      $0.replace("    goal: Iedereen vertelt een wens.\n", with: "", in: dutch)
      $0.replace("    goal: Everyone tells a wish.\n", with: "", in: english)
    },
    BrokenMethod("words-everything", "missing-translation", says: "materials.hammock") {
      $0.replace("materials: [pens]", with: "materials: [hammock]", in: manifest)
    },
    BrokenMethod("words-everything", "text-not-filled-in", says: "{{naam}}") {
      $0.replace("Wat wenst u?", with: "\"Wat wenst u, {{naam}}?\"", in: example)
    },
    BrokenMethod("speaks-shortly", "long-sentence", says: "15 words") {
      $0.replace("U mag alles opschrijven.", with: words(16), in: dutch)
    },
    BrokenMethod("speaks-shortly-on-average", "long-sentences-on-average", says: "on average") {
      $0.replace("U mag alles opschrijven.", with: words(180), in: dutch)
    },
    BrokenMethod("has-its-pictures", "missing-picture", says: "cup.svg") {
      $0.files["art/cup.svg"] = nil
    },
    BrokenMethod("has-its-pictures", "picture-without-words", says: "cup") {
      $0.replace("{ art: cup, alt: sheet.cup }", with: "{ art: cup }", in: manifest)
    },
    BrokenMethod("invites", "no-invitation", says: "invitation.what") {
      $0.replace("what: [U vertelt wat u wenst.]", with: "extra: Kom ook.", in: dutch)
    },
    BrokenMethod("copes-with-little", "fails-on-little", says: "Two wishes at least") {
      $0.replace("outcome:", with: check("count < 2", "Two wishes at least."), in: manifest)
    },
    BrokenMethod("copes-with-little", "fails-on-little", says: "‘mode: alone’") {
      $0.replace(
        "outcome:",
        with: """
          checks:
            - when: input.mode = alone
              level: error
              say: { nl: Niet alleen., en: Not alone. }
          outcome:
          """, in: manifest)
    },
    BrokenMethod("passes-on", "outcome-date", says: "12 mei 2026") {
      $0.replace(
        "outcome:",
        with: """
          outcome:
            agreements:
              - what: "{{session.title}}"
                by: "{{session.date | date}}"
          """, in: manifest)
    },
    BrokenMethod("is-sound", "unknown-block", says: "tekst") {
      $0.replace("text: sheet.lead", with: "tekst: sheet.lead", in: manifest)
    },
    BrokenMethod("uses-its-texts", "unused-text", says: "sheet.more") {
      $0.replace("  cup: ", with: "  more: Meer\n  cup: ", in: dutch)
      $0.replace("  cup: ", with: "  more: More\n  cup: ", in: english)
    },
    BrokenMethod("uses-its-texts", "unused-text", says: "sheet.more") {
      $0.replace("  cup: ", with: "  more: More\n  cup: ", in: english)
    },
    BrokenMethod("is-sound", "unused-texts", says: "not read") {
      $0.files["texts/nl (kopie).yaml"] = "a: b"
    },
    BrokenMethod("is-sound", "no-listeners", says: "worksheet") {
      $0.replace("per-participant", with: "per-listener", in: manifest)
    },
    BrokenMethod("is-sound", "minutes-differ", says: "‘minutes’ says 7") {
      $0.files[manifest] = $0.files[manifest]?.replacing(/\nminutes: \d+/, with: "\nminutes: 7")
    },
  ]

  private static let programs: [BrokenMethod] = [
    BrokenMethod("answers-alike", "answer-differs", says: "the sheet worksheet") {
      $0.becomeProgram(title: "str(count)")
    },
    BrokenMethod("answers-alike", "answer-differs", says: "after a restart") {
      $0.becomeProgram(title: "str(started)")
    },
    BrokenMethod("copes-with-much", "fails-on-much", says: "long texts") {
      $0.becomeProgram(title: "'Wensen' if len(message['session']['title']) < 100 else sys.exit(3)")
    },
    BrokenMethod("keeps-secrets", "secret-told", says: "results.worries") {
      $0.becomeProgram(title: "json.dumps(memory)")
    },
    BrokenMethod("passes-on", "no-outcome", says: "no outcome") {
      $0.becomeProgram(title: "'Wensen'")
    },
    BrokenMethod("passes-on", "outcome-empty", says: "themes.title") {
      $0.becomeProgram(title: "'Wensen'", outcome: "{'themes': [{'title': ''}]}")
    },
  ]

  private static func words(_ number: Int) -> String {
    Array(repeating: "wens", count: number).joined(separator: " ") + "."
  }

  private static func check(_ condition: String, _ say: String) -> String {
    """
    checks:
      - when: results.wishes | \(condition)
        level: error
        say: { nl: \(say), en: \(say) }
    outcome:
    """
  }
}

extension SampleMethod {
  /// The same method, but made by a program that remembers what it was told.
  ///
  /// - Parameter title: The title of every sheet, as an expression in Python; `memory` is all that
  ///   it was told, `count` the number of questions and `started` when it was started.
  fileprivate mutating func becomeProgram(title: String, outcome: String = "None") {
    let text = files["method.yaml"] ?? ""
    let facts = text.components(separatedBy: "\nsheets:")[0]
    files["method.yaml"] = facts.replacing("kind: folder", with: "kind: program\nrun: method.py")
    files["method.py"] = """
      import json, sys, time
      memory, count, started = [], 0, time.time_ns()
      for line in sys.stdin:
          message = json.loads(line)
          kind = message["type"]
          if kind == "shutdown": break
          if kind == "hello":
              answer = {"type": "hello", "protocol": "werkvorm", "version": 1, "id": "koffie"}
          else:
              memory.append(message.get("results"))
              count += 1
              ids = ["worksheet"] if kind == "prepare" else ["summary", "poster"]
              sheets = [{"id": i, "title": \(title), "reader": "participant"} for i in ids]
              answer = {"type": "answer", "request": message["request"], "sheets": sheets,
                        "outcome": \(outcome)}
          print(json.dumps(answer), flush=True)
      """
  }
}
