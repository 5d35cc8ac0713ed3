import MethodDocument

extension Wording {
  /// How much was printed: ‘1 sheet, 3 pages’.
  static func size(sheets: Int, pages: Int) -> Wording {
    Wording(
      nl:
        "\(sheets) \(sheets == 1 ? "vel" : "vellen"), \(pages) \(pages == 1 ? "pagina" : "pagina’s")",
      en: "\(sheets) \(sheets == 1 ? "sheet" : "sheets"), \(pages) \(pages == 1 ? "page" : "pages")"
    )
  }
}
