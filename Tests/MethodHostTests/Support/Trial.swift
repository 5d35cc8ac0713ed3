import Foundation
import MethodDocument
import MethodProtocol
import MethodTestKit
import Sessions
import Testing

@testable import MethodHost

/// A host with a method that misbehaves and one that does not, in a folder that is watched.
struct Trial {
  private let folder: TemporaryFolder
  private let fixture: Fixture
  private let home = HomeFile()
  let service: MethodService

  init(
    _ behaviour: String, in fixture: Fixture, confinement: Confinement, deadlines: Deadlines = ample
  ) throws {
    folder = try TemporaryFolder()
    self.fixture = fixture
    service = MethodService(deadlines: deadlines, trust: credulous, confinement: confinement)
    switch fixture {
    case .swift:
      let input = """
        input:
          - { id: path, type: text }
          - { id: port, type: int }
          - { id: detach, type: bool }
        """
      try folder.write(
        TemporaryFolder.manifest("fixture", run: "fixture-method", more: input),
        to: "methods/fixture/method.yaml")
      try folder.write("title: Titel", to: "methods/fixture/texts/nl.yaml")
      try folder.write("title: Title", to: "methods/fixture/texts/en.yaml")
    case .python:
      let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/python-method")
      try folder.copy(source, to: "methods/python-method")
    }
    try folder.write(behaviour, to: "methods/\(fixture.id)/behaviour")
    try folder.addMethod("good")
    try folder.write(
      """
      #!/bin/sh
      read line; echo '{"type":"hello","id":"good","version":1}'
      read line; echo '{"type":"answer","sheets":[]}'
      """, to: "methods/good/run", executable: true)
    try folder.write("geheim", to: "sessions/neighbour.yaml")
    // It is there before anything is compared.
    try folder.write("", to: "sessions/session.yaml")
  }

  /// Files that no method may read: the session's neighbour, and one in the home of who runs it.
  var secrets: [String] {
    [folder.url.appending(path: "sessions/neighbour.yaml").absolutePath, home.file]
  }

  /// Files that are not there, in the method's folder, beside the session, at home and in `/tmp`.
  var escapes: [String] {
    let name = "werkvorm-\(folder.url.lastPathComponent)"
    return [
      folder.url.appending(path: "methods/\(fixture.id)/new").absolutePath,
      folder.url.appending(path: "sessions/new").absolutePath,
      home.folder + "/" + name, "/tmp/" + name,
    ]
  }

  /// The words on the sheet that the fixture answers with.
  func answer(_ input: String = "") async throws -> String? {
    let answers = try await ask(fixture.id, input)
    return answers.first?.answer.sheets.first?.title.plain
  }

  /// What the method that is in order answers, after all that the other did.
  func otherMethodAnswers() async throws -> Bool {
    try await ask("good").count == 1
  }

  /// Every file that stands in the trial's folder, and every escape that worked.
  func files() -> [String] {
    let all = FileManager.default.enumerator(atPath: folder.url.absolutePath)?.allObjects ?? []
    return all.compactMap { $0 as? String }.sorted()
      + escapes.filter { FileManager.default.fileExists(atPath: $0) }
  }

  /// Ends everything, and names the processes that are left over.
  func leftovers() async throws -> [String] {
    await service.shutdown()
    var left: [String] = []
    for _ in 0..<100 {
      left = Self.processes(about: folder.url.lastPathComponent)
      if left.isEmpty { break }
      try await Task.sleep(for: .milliseconds(20))
    }
    return left
  }

  private func ask(_ id: String, _ input: String = "") async throws -> [LanguageAnswer] {
    let library = MethodLibrary(
      SearchPath([.init(.option, folder.url.appending(path: "methods"))]))
    let method = try #require(library[id], "\(library.diagnostics)")
    let file = try folder.write(
      "method: \(id)\nlanguage: nl\nsession: { title: Ons huis }\ninput: { \(input) }",
      to: "sessions/session.yaml")
    let session = try Session.load(file.absolutePath) { _ in method.manifest.schema }
    return try await service.prepare(method, for: ConsentGate(audience: .group).admit(session))
  }

  /// The processes that run in a folder, or were started with its name.
  private static func processes(about name: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.filter { Int($0) != nil }.compactMap { process in
      let place = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/cwd")
      let command = FileManager.default.contents(atPath: "/proc/\(process)/cmdline")
        .map { String(decoding: $0, as: UTF8.self).replacing("\0", with: " ") }
      guard "\(place ?? "") \(command ?? "")".contains(name) else { return nil }
      return "\(process) \(command ?? "")"
    }
  }
}

/// A file in the home of who runs the tests, for as long as a trial lasts.
private final class HomeFile: Sendable {
  let folder: String
  let file: String

  init() {
    folder = FileManager.default.homeDirectoryForCurrentUser.absolutePath
    let mine = "\(folder)/.werkvorm-test-\(UUID().uuidString)"
    let isThere = FileManager.default.createFile(atPath: mine, contents: Data("geheim".utf8))
    // Some users have no home; what is no method's business either then serves.
    file = isThere ? mine : "/etc/passwd"
  }

  deinit {
    if file.hasPrefix(folder + "/.werkvorm-test-") {
      try? FileManager.default.removeItem(atPath: file)
    }
  }
}
