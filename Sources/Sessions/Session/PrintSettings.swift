public import MethodDocument

/// How the sheets are printed; a command's options may change it.
public struct PrintSettings: Hashable, Sendable {
  public enum Size: String, Hashable, Sendable, CaseIterable { case standard, large }
  public enum Ink: String, Hashable, Sendable, CaseIterable { case colour, grey, saver }

  public var size: Size
  public var ink: Ink
  /// The largest sheet that the printer takes: A4 or A3.
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

  init(_ fields: [String: Value]) {
    self.init(
      size: fields["size"]?.text.flatMap(Size.init) ?? .standard,
      ink: fields["ink"]?.text.flatMap(Ink.init) ?? .colour,
      paper: fields["paper"]?.text.flatMap(Paper.init) ?? .a4,
      pictograms: fields["pictograms"]?.bool ?? true)
  }

  var value: Value {
    [
      "size": .text(size.rawValue), "ink": .text(ink.rawValue), "paper": .text(paper.rawValue),
      "pictograms": .bool(pictograms),
    ]
  }
}
