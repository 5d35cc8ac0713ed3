import Foundation
import MethodTestKit
import Testing

@Suite("What is said", .timeLimit(.minutes(15)))
struct WarningsTests {
  /// A session with a facilitator who stands above the clients, which is a warning.
  private func worrying() throws -> (folder: TemporaryFolder, file: String) {
    try Example.any.changed { $0.replacing("hierarchical: false", with: "hierarchical: true") }
  }

  private let warning = "This facilitator stands above the clients."

  @Test("as a warning does not stop the work")
  func warns() async throws {
    let (folder, file) = try worrying()
    let ending = try await Program().run(
      "prepare", file, "-o", folder.path("out"), "--sheet", "invitation")
    #expect(ending.code == 0)
    #expect(ending.errors.contains("warning: \(warning)"))
    #expect(folder.names(in: "out").contains("pack.pdf"))
  }

  @Test("as a warning stops the work where the call is strict")
  func strict() async throws {
    let (folder, file) = try worrying()
    for command in [
      ["check"], ["prepare", "-o", folder.path("out")], ["summarise", "-o", folder.path("out")],
    ] {
      let ending = try await Program().run(command + [file, "--strict"])
      #expect(ending.code == 1, "\(command)")
      #expect(ending.errors.contains(warning))
      #expect(ending.output == "")
    }
    #expect(folder.names() == ["session.yaml"])
  }

  @Test("is nothing where it is not wanted")
  func quiet() async throws {
    let folder = try TemporaryFolder()
    let example = try Example.any.path
    for arguments in [
      ["check", example], ["new", try Example.any.method, "-o", folder.path("new.yaml")],
      ["prepare", example, "-o", folder.path("out"), "--sheet", "invitation"],
      ["summarise", example, "-o", folder.path("out"), "--sheet", "summary"],
    ] {
      let ending = try await Program().run(arguments + ["--quiet"])
      #expect(ending.code == 0)
      #expect(ending.output == "")
      #expect(ending.errors == "", "\(arguments)")
    }
  }

  @Test("of a mistake is said all the same")
  func quietMistake() async throws {
    let (_, file) = try Example.any.changed { $0.adding("  titel: x", under: "session") }
    let ending = try await Program().run("check", file, "--quiet")
    #expect(ending.code == 1)
    #expect(ending.errors.contains("titel"))
  }

  @Test("is Dutch in a Dutch terminal")
  func dutch() async throws {
    let (_, file) = try Example.any.changed { $0.adding("  titel: x", under: "session") }
    let ending = try await Program(environment: ["LANG": "nl_NL.UTF-8"]).run("check", file)
    #expect(ending.errors.contains("fout: "))
    #expect(ending.errors.contains("Bedoelt u “title”?"))
  }

  @Test("has colour on a terminal, and never with NO_COLOR")
  func colour() async throws {
    let (folder, file) = try Example.any.changed { $0.adding("  titel: x", under: "session") }
    let program = Program().executable.path(percentEncoded: false)
    // The tool gives the program a terminal of its own.
    let call = "script -qec \"'\(program)' check '\(file)'\" /dev/null"
    let coloured = try await Tool.output("export TERM=xterm; \(call)", in: folder.url)
    #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m"), "\(coloured)")
    for plain in ["NO_COLOR=1 TERM=xterm", "TERM=dumb"] {
      let said = try await Tool.output("export \(plain); \(call)", in: folder.url)
      #expect(said.contains("error: "))
      #expect(!said.contains("\u{1B}"))
    }
    let piped = try await Program(environment: ["TERM": "xterm"]).run("check", file)
    #expect(piped.errors.contains("error: "))
    #expect(!piped.errors.contains("\u{1B}"))
  }

  @Test("of progress is said on a terminal only", arguments: Example.onePerMethod)
  func progress(example: Example) async throws {
    let printed = try await PrintedExample.of(example, .standard)
    #expect(!printed.prepare.errors.contains("\r"))
    #expect(!printed.prepare.errors.contains("\u{1B}"))
  }
}
