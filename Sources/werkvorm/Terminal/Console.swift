import Foundation
import MethodDocument

/// The terminal that the program speaks to: results on standard output, all else on standard error.
struct Console: Sendable {
  var language: WordingLanguage
  /// True where standard error understands colour and nobody asked for none (no-color.org).
  var hasColour: Bool
  /// True where a person watches standard error.
  var isWatched: Bool
  var isQuiet: Bool

  /// - Parameter language: nil takes that of the locale.
  init(
    quiet: Bool, language: WordingLanguage? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.language = language ?? Self.language(environment)
    isWatched = isatty(STDERR_FILENO) == 1
    hasColour =
      isWatched && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    isQuiet = quiet
  }

  /// The language of the locale: Dutch where it is Dutch, else English.
  static func language(_ environment: [String: String]) -> WordingLanguage {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("nl") == true ? .nl : .en
  }

  /// Says what was done, unless that is not wanted.
  func tell(_ wording: Wording) {
    if !isQuiet { print(wording.text(in: language).linesOnTerminal) }
  }

  /// Writes to standard error, after what was told before.
  func warn(_ text: String) {
    fflush(nil)
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  func show(_ diagnostics: [Diagnostic]) {
    let writer = DiagnosticWriter(language: language, hasColour: hasColour)
    for diagnostic in diagnostics { warn(writer.text(diagnostic)) }
    if let summary = writer.summary(diagnostics) { warn(summary) }
  }
}
