import Foundation
import MethodTestKit
import Testing

/// A method whose program is a script of the test.
struct ScriptedMethod {
  let folder: TemporaryFolder
  let session: String
  /// The user's data folder, in which trust is kept.
  private let data: TemporaryFolder

  init(_ script: String?) throws {
    folder = try TemporaryFolder()
    data = try TemporaryFolder()
    try folder.write(
      """
      id: wobbly
      version: 1
      kind: program
      run: program
      name: { nl: Wankel, en: Wobbly }
      purpose: { nl: Omvallen., en: To fall. }
      minutes: 30
      group: { min: 2, max: 8 }
      phases: [{ id: fall, minutes: 30, picture: koffie }]
      texts: [nl]
      """, to: "methods/wobbly/method.yaml")
    try folder.write(
      "phases: { fall: { title: Vallen, goal: Vallen, do: [Val], say: [Val] } }",
      to: "methods/wobbly/texts/nl.yaml")
    if let script {
      try folder.write("#!/bin/sh\n" + script, to: "methods/wobbly/program", executable: true)
    }
    session = folder.path("session.yaml")
    try folder.write(
      """
      method: wobbly
      language: nl
      session: { title: Proef, start: "14:00", expected: 5 }
      results: { counts: { bewoners: 5 } }
      """, to: "session.yaml")
  }

  /// The method, once a person has looked at it; without a program there is nothing to look at.
  func trusted() async throws -> ScriptedMethod {
    let ending = try await run(["method", "trust", "wobbly", "--yes"])
    let isThere = folder.names(in: "methods/wobbly").contains("program")
    #expect((ending.code == 0) == isThere, "\(ending.errors)")
    return self
  }

  func run(_ command: String) async throws -> Command.Ending {
    try await run([command, session, "-o", folder.path("out")])
  }

  /// Runs a command on the method's folder.
  ///
  /// - Parameter path: the search path for programs, where it is not the usual one.
  func run(_ arguments: [String], path: String? = nil) async throws -> Command.Ending {
    var program = Program()
    program.environment["XDG_DATA_HOME"] = data.path
    if let path { program.environment["PATH"] = path }
    return try await program.run(arguments + ["--methods", folder.path("methods")])
  }

  /// Prepares at a terminal, where a person types.
  func prepareAtTerminal(typing answer: String) async throws -> Command.Ending {
    let program = Program.builtFolder.appending(path: "werkvorm").path(percentEncoded: false)
    let command = [
      program, "prepare", session, "-o", folder.path("out"), "--methods", folder.path("methods"),
    ].joined(separator: " ")
    return try await Tool.shell(
      """
      export XDG_DATA_HOME='\(data.path)' LANG=nl_NL.UTF-8; unset LC_ALL
      printf '\(answer)\\n' | script -qec '\(command)' /dev/null
      """, in: folder.url)
  }

  /// What was trusted so far, a line an entry.
  var trust: String? { try? String(contentsOfFile: data.path("werkvorm/trusted"), encoding: .utf8) }

  static let hello = #"read line; echo '{"type":"hello","id":"wobbly","version":1}'"#
  static let answering =
    hello + #"; while read line; do echo '{"type":"answer","sheets":[]}'; done"#
}
