/// An element of a tagged PDF (ISO 32000-1, 14.8.4): what a part of the page is for a reader.
public struct StructureElement: Hashable, Sendable {
  public enum Scope: String, Hashable, Sendable {
    case row = "Row"
    case column = "Column"
    case both = "Both"
  }

  public enum Kind: Hashable, Sendable {
    case document, part, article, section, division, quote, caption, note
    case heading(Int)
    case paragraph, span
    case list, listItem, label, listBody
    case table, tableRow, tableHeader, tableCell
    case figure, link

    /// The name in the PDF; also Cairo's name for the tag.
    public var name: String {
      switch self {
      case .document: "Document"
      case .part: "Part"
      case .article: "Art"
      case .section: "Sect"
      case .division: "Div"
      case .quote: "BlockQuote"
      case .caption: "Caption"
      case .note: "Note"
      case .heading(let level): "H\(min(6, max(1, level)))"
      case .paragraph: "P"
      case .span: "Span"
      case .list: "L"
      case .listItem: "LI"
      case .label: "Lbl"
      case .listBody: "LBody"
      case .table: "Table"
      case .tableRow: "TR"
      case .tableHeader: "TH"
      case .tableCell: "TD"
      case .figure: "Figure"
      case .link: "Link"
      }
    }
  }

  public var kind: Kind
  /// Says in words what a figure shows.
  public var alternative: String?
  /// The language of the element where it is not the document's (BCP 47).
  public var language: String?
  /// Which cells a table header heads.
  public var scope: Scope?

  public init(
    _ kind: Kind, alternative: String? = nil, language: String? = nil, scope: Scope? = nil
  ) {
    self.kind = kind
    self.alternative = alternative
    self.language = language
    self.scope = scope
  }

  public static func figure(_ alternative: String, language: String? = nil) -> Self {
    Self(.figure, alternative: alternative, language: language)
  }

  public static func tableHeader(_ scope: Scope, language: String? = nil) -> Self {
    Self(.tableHeader, language: language, scope: scope)
  }
}
