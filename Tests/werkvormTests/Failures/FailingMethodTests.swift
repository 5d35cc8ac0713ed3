import Foundation
import MethodTestKit
import Testing

@Suite("A method that fails", .timeLimit(.minutes(15)))
struct FailingMethodTests {
  /// What its program does, and what the message says.
  static let programs: [(script: String?, says: String)] = [
    (
      ScriptedMethod.hello + "; read line; echo 'the glue is finished' >&2; exit 7",
      "the glue is finished"
    ),
    (ScriptedMethod.hello + "; read line; kill -SEGV $$", "wobbly"),
    (ScriptedMethod.hello + "; read line; echo knip, plak", "wobbly"),
    ("echo 'no scissors' >&2; exit 1", "no scissors"),
    (#"read line; echo '{"type":"hello","id":"other","version":1}'"#, "other"),
    (nil, "program"),
  ]

  @Test(
    "ends the run with 3, with its last words, and nothing is written", arguments: programs.indices)
  func endsWithThree(index: Int) async throws {
    let (script, says) = Self.programs[index]
    let method = try await ScriptedMethod(script).trusted()
    for command in ["prepare", "summarise"] {
      let ending = try await method.run(command)
      #expect(ending.code == 3, "\(ending.errors)")
      #expect(ending.errors.contains(says), "\(ending.errors)")
      #expect(ending.output == "")
    }
    #expect(method.folder.names() == ["methods", "session.yaml"])
  }

  @Test("is no obstacle where it is not asked")
  func doesNotHinderOthers() async throws {
    let method = try ScriptedMethod("exit 1")
    try method.folder.write("id: [", to: "methods/broken/method.yaml")
    let ending = try await Program().run(
      "check", try Example.any.path, "--methods", method.folder.path("methods"))
    #expect(ending.code == 0, "\(ending.errors)")
    let listed = try await Program().run("methods", "--methods", method.folder.path("methods"))
    #expect(listed.output.contains("wobbly"))
    #expect(listed.output.contains(try Example.any.method))
    #expect(listed.errors.contains("broken/method.yaml"))
    #expect(listed.code == 1)
  }

  @Test("can still be printed for by the host where it answers without sheets")
  func emptyAnswer() async throws {
    let method = try await ScriptedMethod(ScriptedMethod.answering).trusted()
    let ending = try await method.run("prepare")
    #expect(ending.code == 0, "\(ending.errors)")
    #expect(method.folder.names(in: "out").contains("script.pdf"))
  }

  @Test("whose manifest is broken hides the older one further on the path, and says why")
  func brokenManifest() async throws {
    let example = try Example.any
    let folder = try TemporaryFolder()
    try folder.write("id: [", to: "methods/\(example.method)/method.yaml")
    for arguments in [["check", example.path], ["describe", example.method]] {
      let ending = try await Program().run(arguments + ["--methods", folder.path("methods")])
      #expect(ending.code == 1, "\(ending.errors)")
      #expect(ending.errors.contains("\(example.method)/method.yaml"), "\(ending.errors)")
      #expect(!ending.errors.contains("There is no method"), "\(ending.errors)")
    }
  }

  @Test(
    "by a number that nobody could print is told by the name of its field",
    arguments: [
      (#""copies":{"count":9223372036854775807}"#, "copies.count"),
      (#""blocks":[{"type":"table","columns":[],"empty-rows":-1}]"#, "blocks.0.empty-rows"),
    ])
  func wildNumber(_ part: String, _ field: String) async throws {
    let sheet = #"{"id":"a","title":"A","reader":"wall",\#(part)}"#
    let method = try await ScriptedMethod(
      ScriptedMethod.hello + "; read line; echo '{\"type\":\"answer\",\"sheets\":[\(sheet)]}'"
    ).trusted()
    let ending = try await method.run("prepare")
    #expect(ending.code == 3, "\(ending.errors)")
    #expect(ending.errors.contains("\"sheets.0.\(field)\" is "), "\(ending.errors)")
  }

  @Test("gets no drawing printed that stands outside its own folder")
  func drawingElsewhere() async throws {
    let sheet =
      #"{"id":"a","title":"A","reader":"wall","blocks":[{"type":"illustration","#
      + #""picture":{"art":"../../../secret","alt":"x"}}]}"#
    let method = try await ScriptedMethod(
      ScriptedMethod.hello + "; read line; echo '{\"type\":\"answer\",\"sheets\":[\(sheet)]}'"
    ).trusted()
    try method.folder.write("", to: "methods/wobbly/art/own.svg")
    let svg =
      #"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0H9V9z"/></svg>"#
    try method.folder.write(svg, to: "secret.svg")
    _ = try await method.trusted()
    let ending = try await method.run("prepare")
    #expect(ending.code == 1, "\(ending.errors)")
    #expect(ending.errors.contains("The picture ../../../secret.svg is not there"))
  }
}
