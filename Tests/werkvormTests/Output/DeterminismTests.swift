import Foundation
import MethodTestKit
import Testing

@Suite("The same session file", .timeLimit(.minutes(15)))
struct DeterminismTests {
  @Test("gives the same bytes in every format, wherever and whenever it is printed")
  func sameBytes() async throws {
    let example = try Example.any
    let folder = try TemporaryFolder()
    let common =
      ["--format", "pdf", "--format", "png", "--format", "svg", "--dpi", "60"]
      + ["--sheet", "script", "--sheet", "consent-sheet", "--sheet", "agreements-card"]
    let here = Program(environment: ["TZ": "Europe/Amsterdam"])
    let there = Program(environment: ["TZ": "Pacific/Auckland", "LANG": "nl_NL.UTF-8"])
    _ = try await here.run(["prepare", example.path, "-o", folder.path("here")] + common)
    _ = try await there.run(
      ["prepare", example.file.lastPathComponent, "-o", folder.path("there")] + common,
      in: example.file.deletingLastPathComponent())
    let summaries = ["--format", "pdf", "--format", "png", "--format", "svg", "--dpi", "60"]
    _ = try await here.run(["summarise", example.path, "-o", folder.path("here")] + summaries)
    _ = try await there.run(["summarise", example.path, "-o", folder.path("there")] + summaries)

    let first = try folder.contents(of: "here")
    let second = try folder.contents(of: "there")
    #expect(first.count > 20)
    for kind in ["pdf", "png", "svg", "json"] {
      #expect(first.keys.contains { $0.hasSuffix(".\(kind)") })
    }
    #expect(first.keys.sorted() == second.keys.sorted())
    for (name, data) in first { #expect(second[name] == data, "\(name)") }
  }

  @Test("gives the same whole pack again", arguments: Example.onePerMethod)
  func samePack(example: Example) async throws {
    let first = try await PrintedExample.of(example, .standard).folder
    let second = try TemporaryFolder()
    let ending = try await Program().run(
      "prepare", example.path, "-o", second.path, "--size", "standard")
    #expect(ending.code == 0)
    for (name, data) in try second.contents() {
      #expect(try first.data(name) == data, "\(name)")
    }
  }
}
