import Foundation
import Testing

@Suite("What there is", .timeLimit(.minutes(15)))
struct MethodsCommandTests {
  private struct Listed: Decodable {
    var id: String
    var minutes: Int
    var group: [String: Int]
    var name: [String: String]
    var languages: [String]
    var origin: String
    var folder: String
  }

  static let methods = Example.onePerMethod.map(\.method)

  @Test("is listed for people, a method a line")
  func table() async throws {
    let ending = try await Program().run("methods")
    #expect(ending.code == 0)
    #expect(ending.errors == "")
    let lines = ending.output.split(separator: "\n")
    #expect(
      lines.compactMap { $0.split(separator: " ").first.map(String.init) } == Self.methods.sorted())
    for line in lines {
      #expect(line.contains(/\d+ minutes +\d+–\d+ people/))
      #expect(line.last != " ")
    }
  }

  @Test("is listed for programs as JSON")
  func json() async throws {
    let ending = try await Program().run("methods", "--json")
    let listed = try JSONDecoder().decode([Listed].self, from: ending.outputData)
    #expect(listed.map(\.id) == Self.methods.sorted())
    for method in listed {
      #expect(method.name["nl"]?.isEmpty == false)
      #expect(method.languages.contains("nl"))
      #expect(method.origin == "development")
      #expect(FileManager.default.fileExists(atPath: "\(method.folder)/method.yaml"))
    }
  }

  @Test("is described with phases and fields, in both languages", arguments: methods, ["en", "nl"])
  func describes(method: String, language: String) async throws {
    let ending = try await Program(environment: ["LANG": "\(language).UTF-8"])
      .run("describe", method)
    #expect(ending.code == 0, "\(ending.errors)")
    #expect(ending.output.contains("(\(method))"))
    let headings =
      language == "nl"
      ? ["Fasen", "Materiaal", "Velden vooraf (input)", "Velden achteraf (results)"]
      : ["Phases", "Materials", "Fields before (input)", "Fields after (results)"]
    for heading in headings { #expect(ending.output.contains("\n\(heading)\n")) }
    // No key stands where a text should.
    #expect(!ending.output.contains("phases."))
    #expect(!ending.output.contains("materials."))
  }

  @Test("ends a word that a person begins in the shell", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) async throws {
    let ending = try await Program().run("--generate-completion-script", shell)
    #expect(ending.code == 0)
    for command in ["methods", "describe", "new", "check", "prepare", "summarise"] {
      #expect(ending.output.contains(command))
    }
    #expect(ending.output.contains("--audience") || ending.output.contains("audience"))
  }

  @Test("is told with --help, which is no mistake")
  func help() async throws {
    for arguments in [["--help"], ["help", "prepare"], ["summarise", "--help"], ["--version"]] {
      let ending = try await Program().run(arguments)
      #expect(ending.code == 0)
      #expect(ending.errors == "")
      #expect(!ending.output.isEmpty)
    }
  }
}
