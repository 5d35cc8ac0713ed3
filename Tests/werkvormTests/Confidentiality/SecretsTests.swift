import Foundation
import MethodDocument
import MethodHost
import MethodTestKit
import Sessions
import Testing

/// Searches everything that the program writes and says for what an audience may not know.
@Suite("No secret gets out", .timeLimit(.minutes(15)))
struct SecretsTests {
  static let manifests: [Manifest] =
    MethodLibrary(
      SearchPath([.init(.development, Program.repository.appending(path: "Plugins"))])
    ).methods.map(\.manifest)

  @Test("of a summary, for any audience", arguments: 1...24)
  func summaries(seed: Int) async throws {
    let session = try WrittenSession(Self.manifests[seed % Self.manifests.count], seed: seed)
    for audience in Audience.allCases {
      let out = session.folder.path("\(audience)")
      let ending = try await Program().run(
        "summarise", session.file, "-o", out, "--audience", audience.rawValue, "--format", "pdf",
        "--format", "svg")
      #expect(ending.code == 0, "seed \(seed): \(ending.errors)")
      var found = try await words(in: out).union(words(of: ending))
      if audience == .group {
        // A letter in the group bears the name of the person who gets it.
        found.subtract(Self.names(session))
        let open = try await words(in: out, of: "summary-* poster-* outcome-*")
        #expect(open.isDisjoint(with: Self.names(session)))
      }
      let seen = session.secrets.filter { found.contains($0.word) }
      for secret in seen {
        let mayReach = secret.reach.map { $0 >= audience } ?? false
        #expect(mayReach, "seed \(seed), \(audience): \(secret.place) \(secret.word)")
      }
      // The search finds what is there, or it would prove nothing.
      #expect(seen.contains { $0.place == "session.title" }, "seed \(seed), \(audience)")
      await Seen.byDecision.add(
        audience, found: seen.count { $0.isDecided },
        allowed: session.secrets.count { secret in
          secret.isDecided && secret.reach.map { $0 >= audience } ?? false
        })
    }
  }

  @Test("of the materials for a meeting", arguments: 101...108)
  func packs(seed: Int) async throws {
    let session = try WrittenSession(Self.manifests[seed % Self.manifests.count], seed: seed)
    let out = session.folder.path("out")
    let ending = try await Program().run(
      "prepare", session.file, "-o", out, "--format", "pdf", "--format", "svg")
    #expect(ending.code == 0, "seed \(seed): \(ending.errors)")
    let found = try await words(in: out)
    let told = try await words(in: out, of: "*.json").union(words(of: ending))
    for secret in session.secrets where secret.reach == nil {
      // A name stands on its owner's card, and nowhere else.
      if secret.place != "participants.name" { #expect(!found.contains(secret.word), "\(secret)") }
      #expect(!told.contains(secret.word), "\(secret)")
    }
    #expect(Self.names(session).isSubset(of: found))
    let open = session.secrets.filter { $0.place.hasPrefix("session.") }
    #expect(open.allSatisfy { found.contains($0.word) })
  }

  @Test("with a mistake in the file that tells it", arguments: 201...212)
  func mistakes(seed: Int) async throws {
    let session = try WrittenSession(Self.manifests[seed % Self.manifests.count], seed: seed)
    let text = String(decoding: try session.folder.data("session.yaml"), as: UTF8.self)
    let spoilt = [
      text.replacing("\"consent\"", with: "\"konsent\""),
      text.replacing("\"quotes\"", with: "\"quotas\""),
      text.replacing("\"text\" : ", with: "\"text\" : ["),
      text.replacing("\"visibility\" : \"", with: "\"visibility\" : \"x"),
    ][seed % 4]
    try session.folder.write(spoilt, to: "session.yaml")
    for command in [["check"], ["summarise", "-o", session.folder.path("out")]] {
      let ending = try await Program().run(command + [session.file])
      #expect(ending.code == 1)
      let found = words(of: ending)
      for secret in session.secrets
      where secret.place.hasPrefix("results") || secret.place.hasPrefix("participants") {
        #expect(!found.contains(secret.word), "seed \(seed): \(secret)\n\(ending.errors)")
      }
    }
    #expect(!session.folder.names().contains("out"))
  }

  // MARK: Searching

  private static func names(_ session: WrittenSession) -> Set<String> {
    Set(session.secrets.filter { $0.place == "participants.name" }.map(\.word))
  }

  /// The marked words in the files of a folder: in the text of each PDF, in its strings, in its
  /// streams, and in every other file as it is.
  private func words(in folder: String, of files: String = "*") async throws -> Set<String> {
    let found = try await Tool.output(
      """
      for f in \(files); do
        echo "$f"
        case $f in
          *.pdf)
            pdftotext $f -
            pdfinfo $f
            qpdf --json=2 $f
            qpdf --qdf --object-streams=disable $f - | tr -d '\\000' ;;
          *) cat $f ;;
        esac
      done | grep -aoiE '\(MarkedSession.pattern)' | tr A-Z a-z | sort -u
      """, in: URL(filePath: folder))
    return Set(found.split(separator: "\n").map(String.init))
  }

  private func words(of ending: Command.Ending) -> Set<String> {
    MarkedSession.words(in: ending.output + ending.errors)
  }
}

/// A marked session in a folder of its own.
private struct WrittenSession {
  let secrets: [MarkedSession.Secret]
  let folder: TemporaryFolder
  let file: String

  init(_ manifest: Manifest, seed: Int) throws {
    // The dream image itself keeps chafes within the group.
    let session = MarkedSession(manifest, seed: seed, bounds: ["chafes": .group])
    secrets = session.secrets
    folder = try TemporaryFolder()
    file = try session.write(to: folder.url)
  }
}

/// How much of what may be shown is shown, over all sessions.
private actor Seen {
  static let byDecision = Seen()

  private var found: [Audience: Int] = [:]
  private var allowed: [Audience: Int] = [:]
  private var sessions = 0

  func add(_ audience: Audience, found: Int, allowed: Int) {
    self.found[audience, default: 0] += found
    self.allowed[audience, default: 0] += allowed
    sessions += 1
    // After the last session.
    guard sessions == 24 * Audience.allCases.count else { return }
    for audience in Audience.allCases {
      let share = Double(self.found[audience] ?? 0) / Double(max(self.allowed[audience] ?? 0, 1))
      #expect(share > 0.4, "\(audience): \(share) of what may be shown is shown")
    }
  }
}
