import Foundation
import MethodTestKit
import Testing

/// A mistake that a person makes in a session file.
struct Mistake: Sendable, CustomTestStringConvertible {
  var name: String
  /// What the message says of it.
  var says: [String]
  var change: @Sendable (String) -> String

  var testDescription: String { name }

  static let all = [
    Mistake(name: "an unknown key", says: ["session.yaml:4:3", "titel", "Did you mean “title”?"]) {
      $0.adding("  titel: Ons huis", under: "session")
    },
    Mistake(
      name: "a picture that is not there", says: ["session.yaml:", "This file does not exist."]
    ) {
      $0.adding(
        "  images: [{ file: nergens.jpg, alt: Een tuin, consent: true, visibility: public }]",
        under: "results")
    },
    Mistake(name: "a picture outside the folder", says: ["session.yaml:", "folder"]) {
      $0.adding(
        "  images: [{ file: ../tuin.jpg, alt: Een tuin, consent: true, visibility: public }]",
        under: "results")
    },
    Mistake(name: "a language without texts", says: ["xx", "nl, en"]) {
      $0.setting("language", to: "xx")
    },
    Mistake(name: "a name that fits on no card", says: ["table-cards"]) {
      $0 + "\nparticipants: [{ name: \(String(repeating: "Wm", count: 45)) }]\n"
    },
    Mistake(name: "a method that there is not", says: ["session.yaml:1:9", "knutselen"]) {
      $0.setting("method", to: "knutselen")
    },
    Mistake(name: "a duration in words", says: ["session.yaml:", "duration"]) {
      $0.replacing("\n  duration: ", with: "\n  duration: anderhalf uur # ")
    },
    Mistake(name: "no YAML", says: ["session.yaml:"]) { $0 + "\n] [ :\n" },
    Mistake(name: "nothing at all", says: ["session.yaml"]) { _ in "" },
  ]
}

@Suite("With a mistake in the session file", .timeLimit(.minutes(15)))
struct InputMistakesTests {
  @Test("the program says what and where, ends with 1 and writes nothing", arguments: Mistake.all)
  func writesNothing(mistake: Mistake) async throws {
    let (folder, file) = try Example.any.changed(mistake.change)
    let ending = try await Program().run("prepare", file, "-o", folder.path("out"))
    #expect(ending.code == 1, "\(ending.errors)")
    #expect(ending.output == "")
    for words in mistake.says { #expect(ending.errors.contains(words), "\(ending.errors)") }
    #expect(folder.names() == ["session.yaml"])
  }

  @Test("what was printed before stays as it was")
  func leavesFormerFiles() async throws {
    let (folder, file) = try Example.any.changed { $0.adding("  titel: x", under: "session") }
    try folder.write("former", to: "out/pack.pdf")
    for command in ["prepare", "summarise"] {
      #expect(try await Program().run(command, file, "-o", folder.path("out")).code == 1)
    }
    #expect(try folder.contents(of: "out") == ["pack.pdf": Data("former".utf8)])
  }

  @Test("every mistake is told at once")
  func tellsAll() async throws {
    let (_, file) = try Example.any.changed { text in
      text.adding("  titel: Ons huis", under: "session")
        .replacing("\n  duration: ", with: "\n  duration: lang # ")
        .adding("  images: [{ file: nergens.jpg, consent: misschien }]", under: "results")
    }
    let ending = try await Program().run("check", file)
    #expect(ending.code == 1)
    for words in ["titel", "duration", "This file does not exist", "yes or no"] {
      #expect(ending.errors.contains(words), "\(ending.errors)")
    }
    #expect(ending.errors.hasSuffix("4 errors\n"), "\(ending.errors)")
  }

  @Test("a file that is not there is an error of the input")
  func missingFile() async throws {
    let folder = try TemporaryFolder()
    for command in [["check"], ["prepare", "-o", folder.path("out")]] {
      let ending = try await Program().run(command + [folder.path("weg.yaml")])
      #expect(ending.code == 1)
      #expect(ending.errors.contains("weg.yaml: error: This file does not exist."))
    }
    #expect(folder.names() == [])
  }

  @Test("there is no script without the time at which the meeting starts")
  func noStart() async throws {
    let (folder, file) = try Example.any.changed { $0.replacing("\n  start: ", with: "\n  # ") }
    let ending = try await Program().run("prepare", file, "-o", folder.path("out"))
    #expect(ending.code == 1)
    #expect(ending.errors.contains("There is no start"))
    #expect(try folder.contents(of: "out").isEmpty)
  }

  @Test("there is nothing to summarise before there are results")
  func noResults() async throws {
    let (folder, file) = try Example.any.changed { $0.before("results") }
    let ending = try await Program().run("summarise", file, "-o", folder.path("out"))
    #expect(ending.code == 1)
    #expect(ending.errors.contains("has no results yet"))
    #expect(folder.names() == ["session.yaml"])
  }
}
