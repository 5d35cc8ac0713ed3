import Foundation
import MethodTestKit
import Subprocess
import Testing

@testable import MethodHost

/// What is trusted is exactly what stands in the folder, and the program.
@Suite(.timeLimit(.minutes(1))) struct ContentHashTests {
  private let folder: TemporaryFolder
  private let method: URL

  init() throws {
    folder = try TemporaryFolder()
    method = folder.url.appending(path: "method", directoryHint: .isDirectory)
    try folder.write("id: method", to: "method/method.yaml")
    try folder.write("print()", to: "method/run.py")
    try folder.write("één", to: "method/texts/nl.yaml")
  }

  private func hash(program: String = "method/run.py") throws -> ContentHash {
    try ContentHash(of: method, program: folder.url.appending(path: program))
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: method.appending(path: name).absolutePath, withDestinationPath: target)
  }

  @Test func theShellGivesTheSame() async throws {
    try folder.write("", to: "method/a\nb")
    try folder.write("#!/bin/sh", to: "method/run", executable: true)
    let command = """
      { find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum -z
        find . -type f -perm /111 -printf 'x  %P\\0' | LC_ALL=C sort -z; } | sha256sum
      """
    let result = try await Subprocess.run(
      .name("sh"), arguments: ["-c", command],
      workingDirectory: .init(method.absolutePath), output: .string(limit: 1000))
    #expect(result.standardOutput.prefix(64) == (try hash()).hexadecimal)
  }

  @Test func aCopyElsewhereIsTheSame() throws {
    try folder.copy(method, to: "copy")
    let copy = folder.url.appending(path: "copy")
    #expect(try ContentHash(of: copy, program: copy.appending(path: "run.py")) == hash())
  }

  @Test func anyChangeIsSeen() throws {
    var hashes: Set<ContentHash> = [try hash()]
    func changed() throws -> Bool { hashes.insert(try hash()).inserted }
    try folder.write("een", to: "method/texts/nl.yaml")
    #expect(try changed())
    try folder.write("", to: "method/.hidden")
    #expect(try changed())
    try FileManager.default.moveItem(
      at: method.appending(path: ".hidden"), to: method.appending(path: "shown"))
    #expect(try changed())
    try link("link", to: "run.py")
    #expect(try changed())
    try FileManager.default.removeItem(at: method.appending(path: "link"))
    try link("link", to: "method.yaml")
    #expect(try changed())
    #expect(chmod(method.appending(path: "run.py").absolutePath, 0o755) == 0)
    #expect(try changed())
  }

  @Test func picturesOfItsOwnPreviewAreNoPartOfIt() throws {
    let before = try hash()
    for path in ["contact-sheet.png", "pages/letter.png", ".werkvorm-preview"] {
      try folder.write("picture", to: "method/method-preview/\(path)")
    }
    #expect(try hash() == before)
    try folder.write("import os", to: "method/method-preview/pages/helper.py")
    #expect(try hash() != before)
  }

  @Test func whatStandsInTwoFilesIsNotWhatStandsInOne() throws {
    try folder.write("ab", to: "method/x")
    try folder.write("", to: "method/y")
    let before = try hash()
    try folder.write("a", to: "method/x")
    try folder.write("b", to: "method/y")
    #expect(try hash() != before)
  }

  @Test func aProgramThatStandsElsewhereCounts() throws {
    try folder.write("1", to: "bin/program")
    let before = try hash(program: "bin/program")
    #expect(try before != hash())
    try folder.write("2", to: "bin/program")
    #expect(try hash(program: "bin/program") != before)
  }

  @Test func aFileThatALinkLeadsToCounts() throws {
    try folder.write("1", to: "elsewhere")
    try link("link", to: "../elsewhere")
    let before = try hash()
    try folder.write("2", to: "elsewhere")
    #expect(try hash() != before)
  }

  @Test func whatCouldChangeUnseenIsRefused() throws {
    try link("away", to: "/usr")
    #expect(throws: ContentProblem.linkToFolder(method.appending(path: "away").absolutePath)) {
      try hash()
    }
  }

  @Test func aPipeIsRefusedAndNotWaitedFor() throws {
    let pipe = method.appending(path: "pipe").absolutePath
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: ContentProblem.specialFile(pipe)) { try hash() }
  }

  @Test func aLinkToNothingIsRefused() throws {
    try link("dangling", to: "/nonexistent/file")
    #expect(throws: ContentProblem.unreadable(method.appending(path: "dangling").absolutePath)) {
      try hash()
    }
  }
}
