import Foundation
import MethodTestKit
import Testing

@Suite("A program by somebody else", .timeLimit(.minutes(15)))
struct TrustCommandTests {
  @Test("is not started before it is trusted, and nothing is written")
  func refused() async throws {
    let method = try ScriptedMethod("touch started; " + ScriptedMethod.answering)
    let ending = try await method.run("prepare")
    #expect(ending.code == 3)
    #expect(ending.errors.contains("is not trusted by you yet"))
    let command = ending.errors.split(separator: "\n").first { $0.contains("method trust wobbly") }
    #expect(command?.contains("werkvorm method trust wobbly --methods ") == true)
    #expect(command?.hasSuffix("/methods") == true)
    #expect(method.folder.names() == ["methods", "session.yaml"])
    #expect(!method.folder.names(in: "methods/wobbly").contains("started"))
  }

  @Test("is shown, trusted and run, until something in its folder changes")
  func trusted() async throws {
    let method = try ScriptedMethod(ScriptedMethod.answering)
    let shown = try await method.run(["method", "trust", "wobbly", "--yes"])
    #expect(shown.code == 0, "\(shown.errors)")
    #expect(shown.output.contains("methods/wobbly/program"))
    #expect(shown.output.contains("wobbly: trusted"))
    #expect(try await method.run("prepare").code == 0)

    let again = try await method.run(["method", "trust", "wobbly"])
    #expect(again.code == 0)
    #expect(again.output.contains("you trust this method already"))

    try method.folder.write("title: Anders", to: "methods/wobbly/texts/en.yaml")
    let changed = try await method.run("prepare")
    #expect(changed.code == 3)
    #expect(changed.errors.contains("has changed since you trusted it"))
    let asked = try await method.run(["method", "trust", "wobbly", "--yes"])
    #expect(asked.output.contains("Something in it has changed since."))
    #expect(try await method.run("prepare").code == 0)
  }

  @Test("is trusted no longer where that is taken back, also when the method is gone")
  func revoked() async throws {
    let method = try await ScriptedMethod(ScriptedMethod.answering).trusted()
    try FileManager.default.moveItem(
      atPath: method.folder.path("methods/wobbly"), toPath: method.folder.path("aside"))
    let ending = try await method.run(["method", "trust", "wobbly", "--revoke"])
    #expect(ending.code == 0, "\(ending.errors)")
    #expect(ending.output.contains("trusted no longer"))
    #expect(method.trust == "")
    try FileManager.default.moveItem(
      atPath: method.folder.path("aside"), toPath: method.folder.path("methods/wobbly"))
    #expect(try await method.run("prepare").code == 3)
    let twice = try await method.run(["method", "trust", "wobbly", "--revoke"])
    #expect(twice.output.contains("was not trusted"))
  }

  @Test("is asked about at a terminal, once")
  func asked() async throws {
    let method = try ScriptedMethod(ScriptedMethod.answering)
    let no = try await method.prepareAtTerminal(typing: "n")
    #expect(no.code == 3)
    #expect(no.output.contains("Vertrouwt u dit programma? [j/N]"), "\(no.output)")
    #expect(no.output.contains("u vertrouwt hem niet"))
    #expect(method.trust == nil)

    let yes = try await method.prepareAtTerminal(typing: "j")
    #expect(yes.code == 0, "\(yes.output)")
    #expect(yes.output.contains("De methode ‘wobbly’ (Wankel, versie 1) is een programma."))
    let second = try await method.prepareAtTerminal(typing: "n")
    #expect(second.code == 0, "\(second.output)")
    #expect(!second.output.contains("[j/N]"))
  }

  @Test("needs a person or --yes to be trusted")
  func nobody() async throws {
    let method = try ScriptedMethod(ScriptedMethod.answering)
    let ending = try await method.run(["method", "trust", "wobbly"])
    #expect(ending.code == 2)
    #expect(ending.output.contains("SHA-256"))
    #expect(ending.errors.contains("--yes"))
    #expect(method.trust == nil)
    #expect(try await method.run(["method", "trust", "wobbly", "--yes", "--revoke"]).code == 2)
    #expect(try await method.run(["method", "trust", "wibbly", "--yes"]).code == 2)
  }

  @Test("is said to run with all that its user can, where no sandbox can be built")
  func withoutSandbox() async throws {
    let method = try ScriptedMethod(ScriptedMethod.answering)
    try method.folder.write(
      "#!/bin/sh\necho 'bwrap: setting up uid map: Permission denied' >&2; exit 1",
      to: "tools/bwrap", executable: true)
    let path = "\(method.folder.path("tools")):/usr/bin:/bin"
    let shown = try await method.run(["method", "trust", "wobbly", "--yes"], path: path)
    #expect(shown.output.contains("cannot shut the program in"))
    #expect(shown.output.contains("setting up uid map"))
    let run = ["prepare", method.session, "-o", method.folder.path("out"), "--strict"]
    let ending = try await method.run(run, path: path)
    #expect(ending.code == 0, "\(ending.errors)")
    #expect(ending.errors.contains("note: The method ‘wobbly’ runs without a sandbox"))
    #expect(ending.errors.components(separatedBy: "without a sandbox").count == 2)
  }

  @Test("that came with Werkvorm, or that is none, needs no trust")
  func needless() async throws {
    let ending = try await Program().run(
      "method", "trust", try Example.any.method, "--methods", try TemporaryFolder().path)
    #expect(ending.code == 0, "\(ending.errors)")
    #expect(ending.output.contains("needs no trust"))
  }

  @Test("cannot be trusted where the answer cannot be kept")
  func nowhere() async throws {
    let method = try ScriptedMethod(ScriptedMethod.answering)
    var program = Program()
    program.environment = ["XDG_DATA_HOME": "/proc/nowhere"]
    let ending = try await program.run(
      "method", "trust", "wobbly", "--yes", "--methods", method.folder.path("methods"))
    #expect(ending.code == 2)
    #expect(ending.errors.contains("error: Your answer cannot be kept"))
  }
}
