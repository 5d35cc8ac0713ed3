public import MethodDocument
public import MethodProtocol

/// What a method is asked after a session, in one language and for one audience.
public struct SummaryRequest {
  public let language: String
  public let session: SessionDetails
  public let input: Value
  /// The shared fields and the method's own, with only what may reach the audience.
  public let results: Value
  public let audience: Audience
  public let print: PrintSettings
  public let texts: Texts
  public let reporter: Reporter
  private let heldBack: [String: Int]

  public init(_ message: SummaryMessage, reporter: Reporter = Reporter()) {
    let before = PrepareRequest(message.request, reporter: reporter)
    language = before.language
    session = before.session
    input = before.input
    results = message.results
    audience = message.audience
    print = before.print
    texts = before.texts
    heldBack = message.heldBack
    self.reporter = reporter
  }

  /// How many of a field's entries are kept from this audience.
  public func heldBack(_ field: String) -> Int { heldBack[field, default: 0] }

  public func report(_ problem: some Problem) { reporter.report(problem) }
}
