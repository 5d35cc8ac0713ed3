public import MethodDocument

extension Outcome.Theme {
  /// A theme of the results; nil where it has no title.
  public init?(_ record: Value) {
    guard let title = record.text("title") else { return nil }
    self.init(
      title: title, kind: record.text("kind").flatMap(Kind.init), votes: record.int("votes"))
  }
}

extension Outcome.Statement {
  /// A quote of the results; nil where it has no text. What is not said to be approved is not.
  public init?(_ record: Value) {
    guard let text = record.text("text") else { return nil }
    self.init(
      text: text, role: record.text("role"), approved: record.bool("approved") ?? false,
      language: record.text("language"), translation: record.text("translation"))
  }
}

extension Outcome.Agreement {
  /// An agreement or a first step of the results; nil where it does not say what.
  public init?(_ record: Value) {
    guard let what = record.text("what") else { return nil }
    self.init(
      what: what, who: record.text("who"), by: record.text("by"), status: record.text("status"),
      because: record.text("because"))
  }
}

extension Outcome.Image {
  /// A picture of the results; nil where it has no file.
  public init?(_ record: Value) {
    guard let file = record.text("file") else { return nil }
    self.init(file: file, alt: record.text("alt") ?? "")
  }
}
