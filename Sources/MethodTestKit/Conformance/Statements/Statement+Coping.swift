import MethodDocument
import MethodHost
import Sessions

extension Statement {
  static let copesWithLittle = Statement(
    "copes-with-little",
    nl: "De methode kan overweg met een sessie met alleen het verplichte.",
    en: "The method copes with a session that has only what is required."
  ) { rehearsal in
    guard rehearsal.isAnswered else { return [] }
    let candidate = rehearsal.candidate
    let manifest = candidate.method.manifest
    var found = await candidate.trouble(
      with: SessionDraft(manifest: manifest, filling: .required, results: []),
      .little(result: nil), at: rehearsal.answered([.before]))
    for field in manifest.schema.allResults {
      // Of what a method did not ask for it may say that it is nothing to make a summary of.
      let isOwn = manifest.results.contains { $0.id == field.id }
      found += await candidate.trouble(
        with: SessionDraft(manifest: manifest, filling: .required, results: [field.id]),
        .little(result: field.id), at: rehearsal.answered([.after]),
        accepting: isOwn ? [] : [nothing])
    }
    for field in manifest.input where field.type == .choice {
      for choice in field.choices {
        found += await candidate.trouble(
          with: SessionDraft(
            manifest: manifest, filling: .required, results: ["follow-up"],
            given: [field.id: .text(choice)]),
          .choice(choice, of: field.id), at: rehearsal.answered(Moment.allCases),
          accepting: [nothing])
      }
    }
    return found.eachSaidOnce(beside: rehearsal)
  }

  static let copesWithMuch = Statement(
    "copes-with-much",
    nl: "De methode kan overweg met lange teksten en met lege lijsten.",
    en: "The method copes with long texts and with empty lists."
  ) { rehearsal in
    guard rehearsal.isAnswered else { return [] }
    let candidate = rehearsal.candidate
    let manifest = candidate.method.manifest
    let long = await candidate.trouble(
      with: SessionDraft(manifest: manifest, filling: .long), .long,
      at: rehearsal.answered(Moment.allCases),
      accepting: [nothing, check])
    let hollow = await candidate.trouble(
      with: SessionDraft(manifest: manifest, filling: .hollow), .hollow,
      at: rehearsal.answered(Moment.allCases),
      accepting: [nothing, check])
    return (long + hollow).eachSaidOnce(beside: rehearsal)
  }

  /// What a method calls it when there is nothing that it could make a summary of.
  private static let nothing = "nothing-to-summarise"

  /// What a folder says of a session in its own `checks`; one that was made up may well be odd.
  private static let check = "method-check"
}

extension Candidate {
  /// What a method says that cannot make its sheets for a session, in each of its languages.
  ///
  /// - Parameter codes: Of errors that it may well report.
  fileprivate func trouble(
    with draft: SessionDraft, _ kind: CopingProblem.Kind, at moments: [Moment],
    accepting codes: Set<String> = []
  ) async -> [CopingProblem] {
    let session: Session
    do {
      session = try draft.session(in: try ScratchFolder())
    } catch {
      let said = (error as? Diagnostics)?.all ?? []
      return said.filter { $0.severity == .error }.map {
        CopingProblem(kind: kind, said: $0.message)
      }
    }
    var found: [CopingProblem] = []
    for language in languages {
      let gated = session.gated(in: language)
      for moment in moments {
        let reply = await ask(moment, gated)
        found += reply.diagnostics.filter { $0.severity == .error && !codes.contains($0.code) }
          .map { CopingProblem(kind: kind, said: $0.message) }
        if case .answer(let answer) = reply {
          found += answer.unfilledAndUntold.map { mark in
            CopingProblem(
              kind: kind, said: UnfilledProblem(mark: mark, language: language).message)
          }
        }
      }
    }
    return found
  }
}

extension [CopingProblem] {
  /// What goes wrong in many sessions is told of the first, and not at all where it goes wrong in
  /// the method's own examples too.
  fileprivate func eachSaidOnce(beside rehearsal: Rehearsal) -> [Diagnostic] {
    var seen = Set(rehearsal.performances.flatMap(\.diagnostics).map(\.message))
    for (performance, answer) in rehearsal.answers {
      seen.formUnion(
        answer.unfilledAndUntold.map {
          UnfilledProblem(mark: $0, language: performance.language).message
        })
    }
    return filter { seen.insert($0.said).inserted }.map { $0.diagnostic() }
  }
}
