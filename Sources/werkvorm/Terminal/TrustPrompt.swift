import Foundation
import MethodDocument
import MethodHost

/// Asks whoever watches the terminal whether a method's program may run.
struct TrustPrompt {
  let console: Console

  /// Nil where nobody watches, or nobody can answer.
  var ask: TrustGate.Ask? {
    guard console.isWatched, isatty(STDIN_FILENO) == 1 else { return nil }
    let console = console
    return { question in
      console.warn(question.explanation.text(in: console.language))
      return Self.isAnsweredYes(question, console)
    }
  }

  /// The question alone; no answer is no.
  static func isAnsweredYes(_ question: TrustQuestion, _ console: Console) -> Bool {
    FileHandle.standardError.write(Data(question.question.text(in: console.language).utf8))
    return readLine().map(TrustQuestion.isYes) ?? false
  }
}
