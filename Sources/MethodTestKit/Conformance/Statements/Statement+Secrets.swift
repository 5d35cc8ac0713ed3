import Foundation
import MethodDocument
import MethodHost
import MethodProtocol
import Sessions

extension Statement {
  static let keepsSecrets = Statement(
    "keeps-secrets",
    nl: "Wat een publiek niet mag weten, staat op geen vel en in geen uitkomst of melding.",
    en: "What an audience may not know is on no sheet, in no outcome and in nothing that is told."
  ) { rehearsal in
    let candidate = rehearsal.candidate
    guard rehearsal.isAnswered, let language = candidate.languages.first else { return [] }
    var found: [LeakProblem] = []
    for seed in 1...sessions {
      let marked = MarkedSession(candidate.method.manifest, seed: seed)
      do {
        let folder = try ScratchFolder()
        let file = try marked.write(to: folder.url)
        let session = try Session.load(file, named: "session.yaml") { _ in
          candidate.method.manifest.schema
        }
        // First the group, for whoever would remember it.
        for audience in Audience.allCases {
          let gated = session.gated(in: language, for: audience)
          let before = await candidate.ask(.before, gated)
          let after = await candidate.ask(.after, gated)
          found += marked.leaks(in: before, to: audience) + marked.leaks(in: after, to: audience)
        }
      } catch let problems as Diagnostics {
        return problems.all
      } catch {
        return [Diagnostic(.error, "no-scratch-folder", Wording(verbatim: "\(error)"))]
      }
    }
    var seen: Set<LeakProblem> = []
    return found.filter { seen.insert($0).inserted }.map { $0.diagnostic() }
  }

  /// So many sessions are made; each decides otherwise who may see what.
  private static let sessions = 4
}

extension MarkedSession {
  /// The words in a reply that the audience may not read.
  fileprivate func leaks(in reply: Reply, to audience: Audience) -> [LeakProblem] {
    let kept = secrets.filter { secret in !(secret.reach.map { $0 >= audience } ?? false) }
    func leaks(_ part: some Encodable, sheet: String?) -> [LeakProblem] {
      let words =
        (try? JSONEncoder().encode(part)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      let told = Self.words(in: words)
      return kept.filter { told.contains($0.word) }.map {
        LeakProblem(field: $0.place, audience: audience, sheet: sheet)
      }
    }
    guard case .answer(let answer) = reply else {
      return leaks(reply.diagnostics, sheet: nil)
    }
    return answer.sheets.flatMap { leaks($0, sheet: $0.id) } + leaks(answer.outcome, sheet: nil)
      + leaks(answer.diagnostics, sheet: nil)
  }
}
