public import MethodDocument
public import MethodProtocol

/// What a method is asked before a session, in one language.
public struct PrepareRequest {
  /// A BCP-47 tag, such as `nl` or `ar`.
  public let language: String
  public let session: SessionDetails
  /// The method's own fields, by the names in its manifest: `request.input.texts("words")`.
  public let input: Value
  public let print: PrintSettings
  /// The method's texts: `request.texts["base.title"]`.
  public let texts: Texts
  /// True where the facilitator wants what the method would hold back for now (`--even-so`).
  public let evenSo: Bool
  /// Where problems with the content go.
  public let reporter: Reporter

  public init(_ message: Request, reporter: Reporter = Reporter()) {
    language = message.language
    session = SessionDetails(message.session)
    input = message.input
    print = message.print
    evenSo = message.evenSo
    texts = Texts(
      message.texts, language: message.language, session: session, reporter: reporter)
    self.reporter = reporter
  }

  public func report(_ problem: some Problem) { reporter.report(problem) }
}
