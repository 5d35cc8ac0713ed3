import Foundation
import MethodTestKit
import Testing

@Suite("A trainer hands on a method", .timeLimit(.minutes(15)))
struct MethodCommandsTests {
  private struct Listed: Decodable {
    var id: String
    var version: Int
    var kind: String
    var origin: String
    var folder: String
    var kept: Int?
  }

  private func listed(_ trainer: MethodTrainer) async throws -> Listed? {
    let ending = try await trainer.run("method", "list", "--json")
    #expect(ending.code == 0)
    return try JSONDecoder().decode([Listed].self, from: ending.outputData)
      .first { $0.id == "koffie" }
  }

  @Test("as one file, which a colleague installs, replaces, and takes back")
  func wholeWay() async throws {
    let trainer = try MethodTrainer()
    try trainer.write(version: 1)
    var ending = try await trainer.run("method", "pack", "koffie")
    #expect(ending.code == 0, "\(ending.errors)")
    #expect(ending.output.hasPrefix("koffie-1.werkvorm: koffie, version 1."))
    #expect(ending.errors == "")
    try trainer.write(version: 2)
    ending = try await trainer.run("method", "pack", "koffie", "-o", "newer.werkvorm")
    #expect(ending.code == 0)

    ending = try await trainer.run("method", "install", "koffie-1.werkvorm")
    #expect(ending.code == 0, "\(ending.errors)")
    #expect(ending.output.contains("version 1 is installed"))
    #expect(try await listed(trainer)?.origin == "user")
    ending = try await trainer.run("method", "install", "koffie-1.werkvorm")
    #expect(ending.code == 0)
    #expect(ending.output.contains("Nothing has changed"))

    ending = try await trainer.run("method", "install", "newer.werkvorm")
    #expect(ending.code == 0)
    #expect(ending.output.contains("version 1 is kept"))
    var now = try #require(try await listed(trainer))
    #expect(now.version == 2)
    #expect(now.kept == 1)
    #expect(now.kind == "program")
    #expect(FileManager.default.isExecutableFile(atPath: "\(now.folder)/koffie.sh"))

    ending = try await trainer.run("method", "undo", "koffie")
    #expect(ending.output.contains("version 1 is back, version 2 is kept"))
    now = try #require(try await listed(trainer))
    #expect(now.version == 1)
    #expect(now.kept == 2)
  }

  @Test("and uses it as any other")
  func used() async throws {
    let trainer = try MethodTrainer()
    try trainer.write(version: 1)
    _ = try await trainer.run("method", "install", "koffie")
    let described = try await trainer.run("describe", "koffie")
    #expect(described.output.contains("Coffee talk (koffie)"))
    let made = try await trainer.run("new", "koffie", "-o", "session.yaml")
    #expect(made.code == 0, "\(made.errors)")
  }

  @Test("and an older version comes only when it is asked for")
  func downgrade() async throws {
    let trainer = try MethodTrainer()
    try trainer.write(version: 1, in: "old/koffie")
    try trainer.write(version: 2)
    _ = try await trainer.run("method", "install", "koffie")
    var ending = try await trainer.run("method", "install", "old/koffie")
    #expect(ending.code == 1)
    #expect(ending.errors.contains("--downgrade"))
    #expect(try await listed(trainer)?.version == 2)
    ending = try await trainer.run("method", "install", "old/koffie", "--downgrade")
    #expect(ending.code == 0)
    #expect(try await listed(trainer)?.version == 1)
  }

  @Test("and removes it, until it is wanted again")
  func remove() async throws {
    let trainer = try MethodTrainer()
    try trainer.write(version: 4)
    _ = try await trainer.run("method", "install", "koffie")
    var ending = try await trainer.run("method", "remove", "koffie")
    #expect(ending.code == 0)
    #expect(ending.output.contains("werkvorm method undo koffie"))
    #expect(try await listed(trainer) == nil)
    ending = try await trainer.run("method", "list")
    #expect(ending.output.contains("Removed and kept: koffie, version 4"))
    ending = try await trainer.run("method", "undo", "koffie")
    #expect(ending.code == 0)
    #expect(try await listed(trainer)?.version == 4)
  }

  @Test("but removes none that is not their own")
  func shipped() async throws {
    let method = try Example.any.method
    let trainer = try MethodTrainer()
    let ending = try await trainer.run("method", "remove", method)
    #expect(ending.code == 2)
    #expect(ending.errors.contains("comes with Werkvorm itself"))
    #expect(ending.errors.contains("Plugins/\(method)"))
    #expect(trainer.folder.names(in: "home") == [])
    let unknown = try await trainer.run("method", "remove", "../..")
    #expect(unknown.code == 2)
    let nothing = try await trainer.run("method", "undo", method)
    #expect(nothing.code == 2)
  }

  @Test("that has mistakes is neither packed nor installed", arguments: ["pack", "install"])
  func mistakes(command: String) async throws {
    let trainer = try MethodTrainer()
    try trainer.write(version: 1)
    let manifest = String(decoding: try trainer.folder.data("koffie/method.yaml"), as: UTF8.self)
    try trainer.folder.write(
      manifest.replacing("minutes: 45\n", with: "minutes: lang\n"), to: "koffie/method.yaml")
    let ending = try await trainer.run("method", command, "koffie", "--language", "nl")
    #expect(ending.code == 1)
    #expect(ending.errors.contains("koffie/method.yaml:7:10: fout: ‘lang’ is geen heel getal."))
    #expect(trainer.folder.names() == ["koffie"] || trainer.folder.names() == ["home", "koffie"])
    #expect(trainer.folder.names(in: MethodTrainer.store) == [])
  }

  @Test("gives the same file anywhere in the world")
  func deterministic() async throws {
    var packed: Set<Data> = []
    for zone in ["Europe/Amsterdam", "Pacific/Kiritimati", "America/Los_Angeles"] {
      let trainer = try MethodTrainer(environment: ["TZ": zone])
      try trainer.write(version: 1)
      _ = try await trainer.run("method", "pack", "koffie")
      packed.insert(try trainer.folder.data("koffie-1.werkvorm"))
    }
    #expect(packed.count == 1)
  }

  @Test("is told about it in Dutch or English, whatever the locale says")
  func languages() async throws {
    let trainer = try MethodTrainer(environment: ["LANG": "nl_NL.UTF-8"])
    try trainer.folder.write("geen archief", to: "brief.werkvorm")
    let dutch = try await trainer.run("method", "install", "brief.werkvorm")
    #expect(dutch.code == 1)
    #expect(dutch.errors.contains("brief.werkvorm: fout: Dit is geen bestand van Werkvorm."))
    let english = try await trainer.run("method", "install", "brief.werkvorm", "--language", "en")
    #expect(english.code == 1)
    #expect(english.errors.contains("brief.werkvorm: error: This is not a file of Werkvorm."))
    let wrong = try await trainer.run("method", "list", "--language", "fr")
    #expect(wrong.code == 2)
  }

  @Test(
    "and nothing comes of a hostile file",
    arguments: HostileArchive.all.filter { $0.code != "archive-too-many-files" })
  func hostile(_ hostile: HostileArchive) async throws {
    let trainer = try MethodTrainer()
    try hostile.data.write(to: trainer.folder.url.appending(path: "hostile.werkvorm"))
    let ending = try await trainer.run("method", "install", "hostile.werkvorm")
    #expect(ending.code == 1)
    #expect(ending.errors.contains("hostile.werkvorm: error: "))
    #expect(!ending.errors.contains("\u{1B}"))
    #expect(trainer.folder.names(in: MethodTrainer.store) == [])
    #expect(trainer.folder.names() == ["home", "hostile.werkvorm"])
  }
}
