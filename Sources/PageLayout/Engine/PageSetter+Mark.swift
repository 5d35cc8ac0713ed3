import MethodDocument

extension PageSetter {
  /// What a sheet with raw notes says (print.md 13); on a card it is a line without a frame.
  var mark: Frame? {
    guard sheet.handling == .collect else { return nil }
    let text = TextStyle(size: style.note, bold: true, ink: .accent, lineHeight: 1.2)
    let natural = setter.naturalWidth(furniture.confidential, text) + 1
    let room = geometry.size.width - 2 * geometry.margin
    let sign = setter.calloutSign(.confidential, side: text.size * 1.4)
    let gap = 5.0
    // On a small card one line of words says more than a sign beside two.
    if isCard, natural + sign.size.width + gap > room {
      return setter.frame(furniture.confidential, text, width: min(natural, room))
    }
    let words = setter.frame(
      furniture.confidential, text,
      width: isCard ? natural : min(natural, geometry.body.width * 0.8))
    var content = Frame(
      width: sign.size.width + gap + words.size.width,
      height: max(words.size.height, sign.size.height))
    content.add(sign, x: 0, y: (content.size.height - sign.size.height) / 2)
    content.add(
      words, x: sign.size.width + gap, y: (content.size.height - words.size.height) / 2)
    if isCard { return content }
    return setter.boxed(content, padding: 5, radius: 4, stroke: .init(.accent, width: 1.2))
  }

  /// Where blocks stand on this sheet: under the mark, where there is one.
  var body: Rect {
    var body = geometry.body
    if let mark {
      let gap = style.gutter * (isCard ? 0.7 : 1)
      let taken = mark.size.height + gap
      body.y += taken
      body.height -= taken
    }
    return body
  }

  private var isCard: Bool { sheet.paper.isSmaller(than: .a5) }
}
