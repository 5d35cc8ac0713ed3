import Foundation
import MethodTestKit
import Testing

@Suite("A trainer checks a method", .timeLimit(.minutes(15)))
struct MethodCheckTests {
  private func trainer(_ method: SampleMethod) throws -> MethodTrainer {
    let trainer = try MethodTrainer()
    try method.write(to: trainer.folder.url)
    return trainer
  }

  @Test("that is sound")
  func sound() async throws {
    let trainer = try trainer(SampleMethod())
    let ending = try await trainer.run("method", "check", "koffie", "--strict")
    #expect(ending.code == 0)
    #expect(ending.errors == "")
    let statements = Statement.all.count
    #expect(
      ending.output
        == "koffie: 1 example in nl, en, 10 sheets, \(statements) points looked at: no problems\n")
    #expect(trainer.folder.names(in: "koffie") == ["art", "examples", "method.yaml", "texts"])
    let here = try await trainer.program.run(
      ["method", "check", ".", "--quiet"], in: trainer.folder.url.appending(path: "koffie"))
    #expect(here.code == 0)
    #expect(here.output + here.errors == "")
  }

  @Test("and reads each mistake once, with its place, in Dutch or English")
  func mistakes() async throws {
    var method = SampleMethod()
    method.replace("lead: U mag alles opschrijven.", with: "leed: Schrijf.", in: "texts/nl.yaml")
    let trainer = try trainer(method)
    let ending = try await trainer.run("method", "check", "koffie", "--language", "nl")
    #expect(ending.code == 1)
    let missing = "De tekst ‘sheet.lead’ ontbreekt in de taal ‘nl’."
    #expect(ending.errors.components(separatedBy: missing).count == 2, "\(ending.errors)")
    #expect(ending.errors.contains("koffie/texts/nl.yaml: fout: \(missing)"))
    #expect(ending.output.contains("koffie: 1 voorbeeld in nl, en"))
    #expect(ending.output.contains(" fout"))
    let english = try await trainer.run("method", "check", "koffie", "--language", "en")
    #expect(english.errors.contains("error: The text ‘sheet.lead’ is missing"))
  }

  @Test("and takes warnings as errors only when that is wanted")
  func strict() async throws {
    var method = SampleMethod()
    method.replace(
      "U mag alles opschrijven.",
      with: "U mag hier alles opschrijven wat u vandaag of morgen of later graag wilt in dit huis.",
      in: "texts/nl.yaml")
    let trainer = try trainer(method)
    let mild = try await trainer.run("method", "check", "koffie")
    #expect(mild.code == 0)
    #expect(mild.errors.hasPrefix("koffie/texts/nl.yaml:13:9: warning: This sentence is longer"))
    #expect(mild.output.contains(": 1 warning\n"))
    let strict = try await trainer.run("method", "check", "koffie", "--strict")
    #expect(strict.code == 1)
    #expect(strict.errors.hasPrefix("koffie/texts/nl.yaml:13:9: error: This sentence is longer"))
    #expect(strict.output.contains(": 1 error\n"))
  }

  @Test("and hears in which print something does not fit")
  func variants() async throws {
    var method = SampleMethod()
    let word = String(repeating: "wens", count: 18)
    method.replace("title: Our wishes", with: "title: \(word)", in: "texts/en.yaml")
    let trainer = try trainer(method)
    let ending = try await trainer.run("method", "check", "koffie")
    #expect(ending.code == 1)
    #expect(ending.errors.contains("koffie/texts/en.yaml:15:10: error: The word ‘\(word)’"))
    // Which language it is the file's name tells.
    #expect(!ending.errors.contains("only:"), "\(ending.errors)")

    method = SampleMethod()
    let large = String(repeating: "wens", count: 13)
    method.replace("lead: U mag alles", with: "lead: \(large) alles", in: "texts/nl.yaml")
    try method.write(to: trainer.folder.url)
    let inLarge = try await trainer.run("method", "check", "koffie")
    #expect(inLarge.errors.contains("\n  (only: large print)\n"), "\(inLarge.errors)")
  }

  @Test("and approves the sheets, and sees what changes of them")
  func goldens() async throws {
    var method = SampleMethod()
    let trainer = try trainer(method)
    let update = try await trainer.run("method", "check", "koffie", "--update")
    #expect(update.code == 0, "\(update.errors)")
    #expect(update.output.contains("koffie/goldens/tuesday.nl.txt: approved\n"))
    #expect(trainer.folder.names(in: "koffie/goldens") == ["tuesday.en.txt", "tuesday.nl.txt"])
    let golden = String(
      decoding: try trainer.folder.data("koffie/goldens/tuesday.nl.txt"), as: UTF8.self)
    #expect(golden.contains("worksheet — Mijn wens, a4 portrait, for participant"))
    #expect(golden.contains("  4 votes: Een bank in de zon"))
    #expect(!golden.contains("script"))

    let again = try await trainer.run("method", "check", "koffie", "--update")
    #expect(!again.output.contains("approved"))
    method.replace("You may write", with: "You can write", in: "texts/en.yaml")
    try method.write(to: trainer.folder.url)
    let changed = try await trainer.run("method", "check", "koffie")
    #expect(changed.code == 1)
    #expect(
      changed.errors.contains(
        """
        koffie/goldens/tuesday.en.txt:6: error: The sheets are not as you approved them:
              heading 1: My wish
              illustration [art cup]
          -   body: You may write down anything.
          +   body: You can write down anything.
        """), "\(changed.errors)")
    #expect(changed.errors.contains("--update"))
    #expect(changed.output.contains(": 1 error\n"))

    _ = try await trainer.run("method", "check", "koffie", "--update")
    let approved = try await trainer.run("method", "check", "koffie", "--strict")
    #expect(approved.code == 0)
    try trainer.folder.write("Oud", to: "koffie/goldens/monday.nl.txt")
    let stale = try await trainer.run("method", "check", "koffie", "--strict")
    #expect(stale.code == 1)
    #expect(
      stale.errors.contains("koffie/goldens/monday.nl.txt: error: This approved text belongs"))
  }

  @Test("whose sheet is named as one of Werkvorm's own")
  func takenID() async throws {
    var method = SampleMethod()
    method.replace("id: worksheet", with: "id: script", in: "method.yaml")
    let ending = try await trainer(method).run("method", "check", "koffie")
    #expect(ending.code == 1)
    #expect(ending.errors.hasPrefix("error: Werkvorm itself makes a sheet ‘script’ already."))
  }

  @Test("and can read what is looked at")
  func statements() async throws {
    let trainer = try MethodTrainer()
    let list = try await trainer.run("method", "check", "--statements", "--language", "nl")
    #expect(list.code == 0)
    #expect(list.output.split(separator: "\n").count == Statement.all.count)
    #expect(list.output.contains("is-built-alike"))
    #expect(list.output.contains("De vellen zijn in elke taal gelijk opgebouwd."))
    let nothing = try await trainer.run("method", "check")
    #expect(nothing.code == 2)
  }

  @Test("that cannot be read at all")
  func unreadable() async throws {
    var method = SampleMethod()
    method.replace("minutes: 45\ngroup", with: "minutes: lang\ngroup", in: "method.yaml")
    let ending = try await trainer(method).run("method", "check", "koffie")
    #expect(ending.code == 1)
    #expect(ending.errors.contains("koffie/method.yaml:6:10: error: ‘lang’"))
    let nothing = try await trainer(method).run("method", "check", "thee")
    #expect(nothing.code == 1)
  }

  @Test("whose program starts only when it is trusted, which is said once")
  func programs() async throws {
    let trainer = try MethodTrainer()
    _ = try await trainer.run("method", "new", "idee", "--kind", "python")
    let refused = try await trainer.run("method", "check", "idee")
    #expect(refused.code == 1)
    #expect(refused.errors.components(separatedBy: "error: ").count == 2, "\(refused.errors)")
    #expect(refused.errors.contains("werkvorm method trust idee"))
  }

  @Test("that is fresh from ‘method new’", arguments: ["folder", "python"], ["nl", "en"])
  func fresh(kind: String, language: String) async throws {
    let trainer = try MethodTrainer()
    _ = try await trainer.run("method", "new", "idee", "--kind", kind, "--language", language)
    let ending = try await trainer.run("method", "check", "idee", "--strict", "--trust")
    #expect(ending.code == 0)
    #expect(ending.errors == "")
  }
}
