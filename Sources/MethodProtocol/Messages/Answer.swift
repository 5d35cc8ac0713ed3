public import MethodDocument

/// A method's answer to one request: the sheets, what it found, and what is wrong with the content.
///
/// An answer to `summarise` has the handout under the id `summary` and the poster under `poster`;
/// others, such as a letter, may stand beside them.
public struct Answer: Hashable, Sendable {
  /// The number of the request; nil where the method does not say, which is allowed.
  public var request: Int?
  public var sheets: [Sheet]
  /// Only of a summary.
  public var outcome: Outcome?
  public var diagnostics: [Diagnostic]

  public init(
    to request: Int? = nil, sheets: [Sheet], outcome: Outcome? = nil,
    diagnostics: [Diagnostic] = []
  ) {
    self.request = request
    self.sheets = sheets
    self.outcome = outcome
    self.diagnostics = diagnostics
  }
}

extension Answer: Codable {
  private enum CodingKeys: CodingKey { case request, sheets, outcome, diagnostics }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      to: try container.decodeIfPresent(Int.self, forKey: .request),
      sheets: try container.value(.sheets, or: []),
      outcome: try container.decodeIfPresent(Outcome.self, forKey: .outcome),
      diagnostics: try container.value(.diagnostics, or: []))
  }
}
