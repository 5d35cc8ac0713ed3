import MethodProtocol
import Sessions

/// The one place where a request is made, and only from what the gate let through.
extension GatedSession {
  /// The provider gives the request its number.
  func request(in language: String, texts: [String: String]) -> Request {
    Request(
      number: 0, language: language, session: session, input: input, print: print.options,
      texts: texts)
  }

  func summaryMessage(in language: String, texts: [String: String]) -> SummaryMessage {
    SummaryMessage(
      request(in: language, texts: texts), for: audience.reader, results: results,
      heldBack: heldBack)
  }
}

extension Audience {
  fileprivate var reader: SummaryAudience {
    switch self {
    case .group: .group
    case .staff: .staff
    case .public: .public
    }
  }
}

extension PrintSettings {
  fileprivate var options: PrintOptions {
    PrintOptions(size: size.option, ink: ink.option, paper: paper, pictograms: pictograms)
  }
}

extension PrintSettings.Size {
  fileprivate var option: PrintOptions.Size {
    switch self {
    case .standard: .standard
    case .large: .large
    }
  }
}

extension PrintSettings.Ink {
  fileprivate var option: PrintOptions.Ink {
    switch self {
    case .colour: .colour
    case .grey: .grey
    case .saver: .saver
    }
  }
}
