import Foundation
import MethodDocument

/// Says on a watched terminal what is being done, once it has taken more than a second.
final class Progress {
  private let console: Console
  private let started = ContinuousClock.now
  private var isShown = false

  init(_ console: Console) {
    self.console = console
  }

  /// What is done now, of how many.
  func step(_ wording: Wording, _ number: Int, of count: Int) {
    guard console.isWatched, !console.isQuiet, started.duration(to: .now) > .seconds(1) else {
      return
    }
    isShown = true
    let line = "\(wording.text(in: console.language)) \(number)/\(count)"
    FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
  }

  /// Takes the line away.
  func finish() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
