public import MethodDocument
import MethodHost
public import MethodProtocol
public import Sessions

/// What a method answers to its own examples, in each of its languages.
///
/// The statements look at this, so that a method is asked once for all of them.
public struct Rehearsal: Sendable {
  public let candidate: Candidate
  public let performances: [Performance]

  /// One example in one language.
  public struct Performance: Sendable {
    public let example: Candidate.Example
    public let language: String
    /// The session as the group may know it.
    public let session: GatedSession
    /// Before the meeting, with what would be held back for now.
    public let before: Reply
    /// After it, for the group; nil where the example has no results.
    public let after: Reply?

    /// All that the method says of it.
    var diagnostics: [Diagnostic] { before.diagnostics + (after?.diagnostics ?? []) }

    fileprivate var isOverdue: Bool { before.isOverdue || after?.isOverdue == true }
  }

  /// Asks for everything; what goes wrong is part of it.
  public init(_ candidate: Candidate) async {
    self.candidate = candidate
    var performances: [Performance] = []
    for example in candidate.examples {
      for language in candidate.languages {
        // A program that does not answer is not waited for again and again.
        if performances.contains(where: \.isOverdue) { break }
        let session = example.session.gated(in: language)
        let before = await candidate.ask(.before, session)
        let after =
          example.session.hasResults && !before.isOverdue
          ? await candidate.ask(.after, session) : nil
        performances.append(
          Performance(
            example: example, language: language, session: session, before: before, after: after))
      }
    }
    self.performances = performances
  }

  /// Every sound answer with its sheets, and whose it is.
  var answers: [(performance: Performance, answer: Answer)] {
    performances.flatMap { performance in
      [performance.before, performance.after].compactMap { $0?.sound }.map { (performance, $0) }
    }
  }

  /// False where the method answers nothing, which is told once and not of every further question.
  public var isAnswered: Bool { !answers.isEmpty }

  /// Of these moments, those of which the method made something; of the others that is told already.
  func answered(_ moments: [Moment]) -> [Moment] {
    moments.filter { moment in
      performances.contains { (moment == .before ? $0.before : $0.after)?.sound != nil }
    }
  }

  /// Every sheet of a sound answer.
  var sheets: [(performance: Performance, sheet: Sheet)] {
    answers.flatMap { performance, answer in answer.sheets.map { (performance, $0) } }
  }
}

/// When a method is asked.
enum Moment: CaseIterable {
  case before, after
}

/// An answer, or why there is none.
public enum Reply: Sendable, Hashable {
  case answer(Answer)
  case refusal([Diagnostic])

  /// The answer where the method has no error to report.
  public var sound: Answer? {
    guard case .answer(let answer) = self, !answer.diagnostics.hasErrors else { return nil }
    return answer
  }

  public var diagnostics: [Diagnostic] {
    switch self {
    case .answer(let answer): answer.diagnostics
    case .refusal(let diagnostics): diagnostics
    }
  }
}

extension Reply {
  /// True where the method let the time go by.
  fileprivate var isOverdue: Bool {
    diagnostics.contains { ["method-start-overdue", "method-answer-overdue"].contains($0.code) }
  }
}

extension Candidate {
  /// Asks the method in the session's first language.
  func ask(_ moment: Moment, _ session: GatedSession) async -> Reply {
    do {
      let answers =
        switch moment {
        case .before: try await service.prepare(method, for: session, evenSo: true)
        case .after: try await service.summarise(method, for: session)
        }
      guard var answer = answers.first?.answer else { return .refusal([]) }
      // The number of a request says nothing of the method.
      answer.request = nil
      return .answer(answer.placed(in: session))
    } catch let problems as Diagnostics {
      return .refusal(problems.all)
    } catch let problem as any Problem {
      return .refusal([problem.diagnostic()])
    } catch {
      return .refusal([Diagnostic(.error, "method-failed", Wording(verbatim: "\(error)"))])
    }
  }
}

extension Answer {
  /// A method names a field; where that stands the session knows.
  public func placed(in session: GatedSession) -> Answer {
    var answer = self
    for index in diagnostics.indices where diagnostics[index].place == nil {
      guard let field = diagnostics[index].field else { continue }
      answer.diagnostics[index].place =
        session.sources.place(under: field) ?? Place(file: session.file)
    }
    return answer
  }
}

extension Session {
  /// The session in one language, as an audience may know it.
  func gated(in language: String, for audience: Audience = .group) -> GatedSession {
    var session = self
    session.languages = [language]
    return ConsentGate(audience: audience).admit(session)
  }
}
