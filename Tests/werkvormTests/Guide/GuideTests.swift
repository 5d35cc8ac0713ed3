import Foundation
import MethodTestKit
import Testing

/// What a trainer reads has to work as it stands there.
///
/// `WERKVORM_ACCEPT_GUIDE=1 swift test --filter GuideTests` keeps the pictures that are made now;
/// look at them before committing them.
@Suite("The guide for trainers") struct GuideTests {
  @Test(
    "works step by step, says what the program says, and shows what it draws",
    arguments: ["HANDLEIDING.md", "README.md"])
  func walk(guide: String) async throws {
    let file = Program.repository.appending(path: "Plugins/\(guide)")
    let walk = try GuideWalk(language: guide == "README.md" ? "en" : "nl")
    let steps = try GuideReader.steps(of: file)
    #expect(steps.count > 20)
    for step in steps { try await walk.take(step) }
    let text = try String(contentsOf: file, encoding: .utf8)
    for picture in text.matches(of: /\.\.\/Assets\/guide\/([a-z-]+\.png)/) {
      #expect(walk.pictures.contains(String(picture.output.1)), "a picture that no step makes")
    }
  }
}

/// A reader who does what a guide says, in an empty folder.
private final class GuideWalk {
  private let home: TemporaryFolder
  private let program: Program
  private let language: String
  private var folder: URL
  private var said = ""
  private(set) var pictures: Set<String> = []

  init(language: String) throws {
    home = try TemporaryFolder()
    folder = home.url
    self.language = language
    program = Program(environment: [
      "LANG": language == "nl" ? "nl_NL.UTF-8" : "en_GB.UTF-8",
      "XDG_DATA_HOME": home.url.appending(path: ".data").path(percentEncoded: false),
    ])
  }

  func take(_ step: GuideStep) async throws {
    switch step {
    case .run(let lines):
      said = ""
      for line in lines { try await type(line) }
    case .says(let lines): expect(lines)
    case .edit(let edit): try edit.apply(in: folder)
    case .slip(let edit, let lines, let picture):
      let file = folder.appending(path: edit.file)
      let before = try Data(contentsOf: file)
      try edit.apply(in: folder)
      try await preview(edit.file)
      expect(lines)
      if let picture { try compare(picture) }
      try before.write(to: file)
    case .picture(let picture):
      try await preview(picture.file)
      try compare(picture)
    }
  }

  private func type(_ line: String) async throws {
    let words = line.split(separator: " ").map(String.init)
    let files = FileManager.default
    switch words.first {
    case "mkdir":
      try files.createDirectory(
        at: folder.appending(path: words[1]), withIntermediateDirectories: false)
    case "cd": folder.append(path: words[1])
    case "rm": try files.removeItem(at: folder.appending(path: words[1]))
    default:
      // Nobody is there to end what goes on.
      let arguments = words.dropFirst().filter { $0 != "--watch" }
      let ending = try await program.run(Array(arguments), in: folder)
      said += ending.output + ending.errors
      #expect(words.first == "werkvorm" && ending.code == 0, "\(line): \(ending.errors)")
    }
  }

  /// What `preview --watch` does when a file is saved.
  private func preview(_ file: String) async throws {
    let method = String(file.split(separator: "/")[0]).replacing("-preview", with: "")
    let ending = try await program.run(["method", "preview", method], in: folder)
    said = ending.output + ending.errors
  }

  /// A line may be shown in part: what follows is told elsewhere.
  private func expect(_ lines: [String]) {
    let actual = said.split(separator: "\n")
    for line in lines {
      #expect(actual.contains { $0.hasPrefix(line) }, "not said: \(line)\nbut: \(said)")
    }
  }

  private func compare(_ picture: GuidePicture) throws {
    pictures.insert(picture.name)
    let made = folder.appending(path: picture.file)
    let kept = Program.repository.appending(path: "Assets/guide/\(picture.name)")
    if ProcessInfo.processInfo.environment["WERKVORM_ACCEPT_GUIDE"] != nil {
      return try Dots.smaller(Data(contentsOf: made)).write(to: kept)
    }
    // Another version of FreeType or Cairo smooths letters otherwise; it moves nothing.
    #expect(
      try Dots(made).shareThatDiffers(from: Dots(kept)) < 0.003, "\(picture.name) is behind")
  }
}
