public import MethodDocument

/// How the sheets will be printed, as far as a method may want to know.
///
/// The host lays out and inks; a method uses this only to choose what to say, such as the size of
/// a base sheet. A word that this version does not know counts as the usual one.
public struct PrintOptions: Hashable, Sendable {
  public enum Size: String, Hashable, Sendable, Codable, CaseIterable { case standard, large }
  public enum Ink: String, Hashable, Sendable, Codable, CaseIterable { case colour, grey, saver }

  public var size: Size
  public var ink: Ink
  /// The largest sheet that the printer takes.
  public var paper: Paper
  public var pictograms: Bool

  public init(
    size: Size = .standard, ink: Ink = .colour, paper: Paper = .a4, pictograms: Bool = true
  ) {
    self.size = size
    self.ink = ink
    self.paper = paper
    self.pictograms = pictograms
  }
}

extension PrintOptions: Codable {
  private enum CodingKeys: CodingKey { case size, ink, paper, pictograms }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      size: try container.known(.size, or: .standard),
      ink: try container.known(.ink, or: .colour),
      paper: try container.known(.paper, or: .a4),
      pictograms: try container.value(.pictograms, or: true))
  }
}
