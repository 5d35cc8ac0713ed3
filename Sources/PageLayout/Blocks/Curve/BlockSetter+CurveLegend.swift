import MethodDocument

extension BlockSetter {
  /// The words of a curve with letters, in order.
  func curveLegend(_ block: Curve, width: Double) -> [Piece] {
    var title = curveTitle
    var note = curveNote
    (title.alignment, title.isBalanced) = (.start, false)
    (note.alignment, note.isBalanced) = (.start, false)
    let sign = style.body * 2.1
    let taken = sign + style.gutter * 1.4 + style.note * 2.2
    let widest = block.points.map {
      max(widestWord($0.title, title), widestWord($0.note ?? "", note))
    }
    let least = max(style.body * 14, (widest.max() ?? 0) + 1 + taken)
    return rows(block.points.count, width: width, least: least, mostColumns: 3) {
      index, width, _ in
      let point = block.points[index]
      let sign = self.curveLetter(index, level: Double(point.level), diameter: sign)
      return self.beside(sign, width: width, gap: style.gutter * 0.7) { width in
        let votes = point.number.map { self.voteMark($0, size: self.style.note) }
        let room = width - (votes.map { $0.size.width + self.style.gutter * 0.7 } ?? 0)
        let name = self.snug(point.title, title, width: room)
        var line = Frame(
          width: width, height: max(name.size.height, votes?.size.height ?? 0))
        line.add(name, x: 0, y: (line.size.height - name.size.height) / 2)
        if let votes {
          line.add(
            votes, x: name.size.width + self.style.gutter * 0.7,
            y: (line.size.height - votes.size.height) / 2)
        }
        let said = point.note.map { self.frame($0, note, width: width) }
        return self.stack([line, said].compactMap { $0 }, gap: 0, width: width)
      }
    }.gapBefore(style.blockGap)
  }
}
