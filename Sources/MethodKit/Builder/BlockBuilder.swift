public import MethodDocument

/// Collects blocks as they are written, one under the other, with `if` and `for`.
@resultBuilder
public enum BlockBuilder {
  public static func buildExpression(_ content: some BlockContent) -> [Block] { [content.block] }
  public static func buildExpression(_ content: (any BlockContent)?) -> [Block] {
    content.map { [$0.block] } ?? []
  }
  public static func buildExpression(_ contents: [some BlockContent]) -> [Block] {
    contents.map(\.block)
  }
  public static func buildBlock(_ parts: [Block]...) -> [Block] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Block]?) -> [Block] { part ?? [] }
  public static func buildEither(first: [Block]) -> [Block] { first }
  public static func buildEither(second: [Block]) -> [Block] { second }
  public static func buildArray(_ parts: [[Block]]) -> [Block] { parts.flatMap { $0 } }
}

/// Collects parts of one kind, such as sheets, cards, columns or zones.
@resultBuilder
public enum PartBuilder<Part> {
  public static func buildExpression(_ part: Part) -> [Part] { [part] }
  public static func buildExpression(_ part: Part?) -> [Part] { part.map { [$0] } ?? [] }
  public static func buildExpression(_ parts: [Part]) -> [Part] { parts }
  public static func buildBlock(_ parts: [Part]...) -> [Part] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Part]?) -> [Part] { part ?? [] }
  public static func buildEither(first: [Part]) -> [Part] { first }
  public static func buildEither(second: [Part]) -> [Part] { second }
  public static func buildArray(_ parts: [[Part]]) -> [Part] { parts.flatMap { $0 } }
}
