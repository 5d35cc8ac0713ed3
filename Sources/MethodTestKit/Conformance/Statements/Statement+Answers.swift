import MethodDocument
import MethodHost
import MethodProtocol

extension Statement {
  static let answersEveryExample = Statement(
    "answers-every-example",
    nl: "De methode maakt bij elk voorbeeld vellen en een samenvatting, in elke taal.",
    en: "The method makes sheets and a summary for every example, in each language."
  ) { rehearsal in
    let candidate = rehearsal.candidate
    var found = candidate.diagnostics
    if Candidate.sessionFiles(of: candidate.method).isEmpty {
      found.append(ExampleProblem.none(candidate.method.folder.relativePath).diagnostic())
    }
    for example in candidate.examples where !example.session.hasResults {
      let place = Place(file: example.session.file)
      found.append(ExampleProblem.noResults.diagnostic(at: place))
    }
    return found + rehearsal.performances.flatMap(\.diagnostics)
  }

  static let answersAlike = Statement(
    "answers-alike",
    nl: "Dezelfde vraag geeft hetzelfde antwoord, ook na een nieuwe start.",
    en: "The same question gets the same answer, also after a restart."
  ) { rehearsal in
    let candidate = rehearsal.candidate
    let first = rehearsal.performances.filter { $0.language == candidate.languages.first }
    var found: [Diagnostic] = []
    for restarts in [false, true] {
      if restarts { await candidate.service.shutdown() }
      for performance in first {
        for (moment, reply) in [(Moment.before, performance.before), (.after, performance.after)] {
          guard let before = reply?.sound else { continue }
          let now = await candidate.ask(moment, performance.session)
          guard case .answer(let answer) = now else {
            found += now.diagnostics
            continue
          }
          if answer != before {
            let problem = AnswerProblem.differs(
              in: answer.difference(from: before), afterRestart: restarts)
            found.append(problem.diagnostic(at: Place(file: performance.session.file)))
          }
        }
      }
    }
    return found
  }

  static let namesItsSheets = Statement(
    "names-its-sheets",
    nl: "De vellen heten elk anders, en bij de samenvatting zijn ‘summary’ en ‘poster’.",
    en: "Every sheet has a name of its own, and the summary has ‘summary’ and ‘poster’."
  ) { rehearsal in
    let manifest = rehearsal.candidate.method.folder.appending(path: Manifest.fileName)
    return rehearsal.performances.compactMap { $0.after?.sound }.flatMap { answer in
      ["summary", "poster"].filter { id in !answer.sheets.contains { $0.id == id } }.map { id in
        AnswerProblem.noSheet(id).diagnostic(at: Place(file: manifest.relativePath))
      }
    }
  }

  static let isBuiltAlike = Statement(
    "is-built-alike",
    nl: "De vellen zijn in elke taal gelijk opgebouwd.",
    en: "The sheets are built alike in each language."
  ) { rehearsal in
    let languages = rehearsal.candidate.languages
    var found: [Diagnostic] = []
    for example in rehearsal.candidate.examples {
      let performances = rehearsal.performances.filter { $0.example.name == example.name }
      guard let first = performances.first else { continue }
      for other in performances.dropFirst() {
        for (one, two) in [(first.before, other.before), (first.after, other.after)]
          as [(Reply?, Reply?)]
        {
          guard let one = one?.sound?.sheets, let two = two?.sound?.sheets else { continue }
          found += one.differencesInBuild(from: two, languages: (languages[0], other.language))
        }
      }
    }
    return found
  }

  static let passesOn = Statement(
    "passes-on",
    nl: "De uitkomst is leesbaar voor de volgende methode, met dagen als jjjj-mm-dd.",
    en: "The outcome can be read by the next method, with days as yyyy-mm-dd."
  ) { rehearsal in
    rehearsal.performances.flatMap { performance -> [Diagnostic] in
      guard let answer = performance.after?.sound else { return [] }
      let place = Place(file: performance.session.file)
      guard let outcome = answer.outcome else {
        return [OutcomeProblem.none.diagnostic(at: place)]
      }
      return outcome.problems.map { $0.diagnostic(at: place) }
    }
  }
}

extension Answer {
  /// The first sheet that is another, or else the part of the answer that is.
  fileprivate func difference(from other: Answer) -> AnswerProblem.Part {
    let pairs = zip(sheets, other.sheets)
    if let sheet = pairs.first(where: { $0 != $1 })?.0 { return .sheet(sheet.id) }
    if sheets.count != other.sheets.count { return .numberOfSheets }
    return outcome != other.outcome ? .outcome : .diagnostics
  }
}

extension [Sheet] {
  /// Where two languages of one answer cannot stand side by side.
  fileprivate func differencesInBuild(
    from others: [Sheet], languages: (String, String)
  ) -> [Diagnostic] {
    if map(\.id) != others.map(\.id) {
      return [
        BuildProblem.sheets(
          languages.0, languages.1, Set(map(\.id)).symmetricDifference(others.map(\.id)).sorted()
        ).diagnostic()
      ]
    }
    return zip(self, others).filter { !$0.isBuilt(like: $1, languages) }.map { sheet, other in
      let block = sheet.blocks.indices.first { index in
        guard other.blocks.indices.contains(index) else { return true }
        return !sheet.holding(sheet.blocks[index])
          .isBuilt(like: other.holding(other.blocks[index]), languages)
      }
      return BuildProblem.blocks(
        sheet: sheet.id, languages.0, languages.1, from: (block ?? sheet.blocks.count) + 1
      ).diagnostic()
    }
  }
}

extension Sheet {
  fileprivate func isBuilt(like other: Sheet, _ languages: (String, String)) -> Bool {
    (try? [self].paired(with: [other], languages: languages)) != nil
  }

  fileprivate func holding(_ block: Block) -> Sheet {
    var sheet = self
    sheet.blocks = [block]
    return sheet
  }
}
