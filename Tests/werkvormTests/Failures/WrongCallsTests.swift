import Foundation
import MethodTestKit
import Testing

@Suite("A wrong call", .timeLimit(.minutes(15)))
struct WrongCallsTests {
  /// Each with what the message says.
  static let calls: [(arguments: [String], says: String)] = [
    (["--format", "bmp"], "'pdf', 'png' or 'svg'"),
    (["--dpi", "5"], "36 to 1200"),
    (["--dpi", "veel"], "veel"),
    (["--sheet", "scrip"], "Did you mean ‘script’?"),
    (["--size", "huge"], "standard"),
    (["--ink", "blue"], "saver"),
    (["--paper", "a0"], "a3"),
    (["--language", "nl,ar,tr"], "two with a comma"),
    (["--frobnicate"], "--frobnicate"),
  ]

  @Test("ends with 2, says what is possible and writes nothing", arguments: calls.indices)
  func endsWithTwo(index: Int) async throws {
    let (arguments, says) = Self.calls[index]
    let folder = try TemporaryFolder()
    let ending = try await Program().run(
      ["prepare", try Example.any.path, "-o", folder.path("out")] + arguments)
    #expect(ending.code == 2, "\(ending.errors)")
    #expect(ending.errors.contains(says), "\(ending.errors)")
    #expect(ending.output == "")
    #expect(folder.names() == [])
  }

  @Test("is one without a command that there is, a file or a folder to write to")
  func incomplete() async throws {
    let example = try Example.any.path
    for arguments in [
      ["print", example], ["prepare"], ["prepare", example], ["summarise", example],
      ["summarise", example, "-o", "/tmp", "--audience", "everyone"], ["describe"],
      ["describe", "knutselen"], ["new"], ["methods", "--methods"],
    ] {
      let ending = try await Program().run(arguments)
      #expect(ending.code == 2, "\(arguments)")
      #expect(!ending.errors.isEmpty)
    }
  }

  @Test("is one to a folder that cannot be written")
  func cannotWrite() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a file", to: "out")
    let ending = try await Program().run(
      "prepare", try Example.any.path, "-o", folder.path("out"), "--sheet", "script")
    #expect(ending.code == 2)
    #expect(
      ending.errors.contains("cannot be written: a file or folder of that name is in the way."))
    #expect(ending.errors.contains("Choose a folder that you may write to"))
    #expect(try folder.contents() == ["out": Data("a file".utf8)])
  }
}
