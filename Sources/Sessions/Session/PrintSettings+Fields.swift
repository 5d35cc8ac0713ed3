import MethodDocument

extension PrintSettings {
  /// From the fields of `print:`, each with its default.
  init(_ fields: [String: Value]) {
    self.init(
      size: fields["size"]?.text.flatMap(PrintSize.init) ?? .standard,
      ink: fields["ink"]?.text.flatMap(InkMode.init) ?? .colour,
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
