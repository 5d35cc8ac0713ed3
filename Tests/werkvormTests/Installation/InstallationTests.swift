import Foundation
import MethodTestKit
import Testing

@Suite("An installed program", .timeLimit(.minutes(15)))
struct InstallationTests {
  static let methods = Example.onePerMethod.map(\.method)

  @Test("finds its methods and its own files beside it, far from the repository")
  func findsItsOwn() async throws {
    let installed = try Installed(methods: Self.methods)
    let listed = try await installed.program.run("methods", "--json")
    #expect(listed.code == 0, "\(listed.errors)")
    #expect(listed.output.contains("\"origin\" : \"installation\""))
    #expect(!listed.output.contains("\"development\""))
    #expect(!listed.output.contains(Program.repository.path(percentEncoded: false)))

    let example = try Example.any
    let ending = try await installed.program.run(
      "prepare", example.path, "-o", installed.prefix.path("out"), "--size", "standard")
    #expect(ending.code == 0, "\(ending.errors)")
    let built = try await PrintedExample.of(example, .standard).folder
    #expect(try installed.prefix.data("out/pack.pdf") == built.data("pack.pdf"))
  }

  @Test("works without any one of its methods", arguments: methods)
  func worksWithoutOne(missing: String) async throws {
    let rest = Self.methods.filter { $0 != missing }
    let installed = try Installed(methods: rest)
    let listed = try await installed.program.run("methods")
    #expect(listed.code == 0)
    #expect(
      listed.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
        == rest.sorted().map { Substring($0) })

    // Three of the others, since all of them with each that is missing would be very many.
    for example in Example.onePerMethod.filter({ $0.method != missing }).prefix(3) {
      let ending = try await installed.program.run("check", example.path)
      #expect(ending.code == 0, "\(ending.errors)")
    }
    let other = try #require(Example.all.first { $0.method != missing })
    let summary = try await installed.program.run(
      "summarise", other.path, "-o", installed.prefix.path("out"), "--sheet", "summary")
    #expect(summary.code == 0, "\(summary.errors)")
  }

  @Test("says which methods there are to a session of one that is gone", arguments: methods)
  func namesTheOthers(missing: String) async throws {
    let rest = Self.methods.filter { $0 != missing }
    let installed = try Installed(methods: rest)
    let example = try #require(Example.all.first { $0.method == missing })
    for command in [["check"], ["prepare", "-o", installed.prefix.path("out")]] {
      let ending = try await installed.program.run(command + [example.path])
      #expect(ending.code == 1)
      #expect(ending.errors.contains("There is no method “\(missing)”"), "\(ending.errors)")
      for id in rest { #expect(ending.errors.contains(id)) }
    }
    let described = try await installed.program.run("describe", missing)
    #expect(described.code == 2)
    #expect(!installed.prefix.names().contains("out"))
  }

  @Test("takes a folder of methods from the call, from the environment and from the user's data")
  func searchPath() async throws {
    let installed = try Installed(methods: [])
    let empty = try await installed.program.run("methods")
    #expect(empty.code == 0)
    #expect(empty.output == "")

    let method = try #require(Self.methods.first)
    let own = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: own.path("werkvorm/methods"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Program.repository.appending(path: "Plugins/\(method)"),
      to: own.url.appending(path: "werkvorm/methods/\(method)"))
    let folder = own.path("werkvorm/methods")

    var program = installed.program
    #expect(try await program.run("methods", "--methods", folder).output.hasPrefix(method))
    program.environment = ["WERKVORM_METHODS": folder]
    #expect(try await program.run("methods").output.hasPrefix(method))
    program.environment = ["XDG_DATA_HOME": own.path]
    #expect(try await program.run("methods").output.hasPrefix(method))
    program.environment = ["WERKVORM_METHODS": "/nonexistent"]
    let warned = try await program.run("methods")
    #expect(warned.code == 0)
    #expect(warned.errors.contains("warning: The folder ‘/nonexistent"))
    #expect(try await program.run("methods", "--methods", "/nonexistent").code == 1)
  }

  @Test("says so where its own files are gone")
  func withoutAssets() async throws {
    var installed = try Installed(methods: [])
    installed.program.environment = ["WERKVORM_ASSETS": "/nonexistent"]
    let ending = try await installed.program.run("check", try Example.any.path)
    #expect(ending.code == 2)
    #expect(ending.errors.contains("WERKVORM_ASSETS"))
  }
}
