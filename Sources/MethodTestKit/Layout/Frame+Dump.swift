public import PageLayout

extension Frame {
  /// The frame as a text that a person reads: its roles as a tree, what is drawn in reading order,
  /// each with its place on the whole frame and its size, rounded to whole points.
  ///
  ///     200×60
  ///     list-item 0,0 200×60
  ///       ellipse accent 0,4 10×10
  ///       text 14 "Koffie" | "en thee" 24,0 176×42
  ///
  /// - Parameter shapes: false leaves out what is drawn with lines and fillings.
  public func dump(shapes: Bool = true, measurer: SquareMeasurer = SquareMeasurer()) -> String {
    var dump = Dump(shapes: shapes, measurer: measurer)
    dump.write(self, at: .zero, depth: 0)
    return ([Dump.size(size)] + dump.lines).joined(separator: "\n")
  }
}

private struct Dump {
  let shapes: Bool
  let measurer: SquareMeasurer
  var lines: [String] = []

  mutating func write(_ frame: Frame, at corner: Point, depth: Int) {
    for placed in frame.items {
      let origin = Point(x: corner.x + placed.origin.x, y: corner.y + placed.origin.y)
      switch placed.item {
      case .group(let inner, .none):
        write(inner, at: origin, depth: depth)
      case .group(let inner, .some(let role)):
        line(role.dumped, at: origin, inner.size, depth: depth)
        write(inner, at: origin, depth: depth + 1)
      case .upsideDown(let inner):
        line("upside-down", at: origin, inner.size, depth: depth)
        write(inner, at: origin, depth: depth + 1)
      case .text(let fragment):
        line(describe(fragment), at: origin, fragment.size, depth: depth)
      case .picture(let picture):
        line(describe(picture), at: origin, picture.size, depth: depth)
      case .shape(let shape):
        if shapes { write(shape, at: origin, depth: depth) }
      }
    }
  }

  private mutating func write(_ shape: Shape, at origin: Point, depth: Int) {
    let frame = Frame(size: .init(width: 0, height: 0), items: [.init(.shape(shape), at: origin)])
    for placement in frame.placements {
      let corner = Point(x: placement.box.x, y: placement.box.y)
      line(describe(shape), at: corner, placement.box.size, depth: depth)
    }
  }

  private mutating func line(_ what: String, at origin: Point, _ size: Size, depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    lines.append(
      "\(indent)\(what) \(Self.whole(origin.x)),\(Self.whole(origin.y)) \(Self.size(size))")
  }

  private func describe(_ fragment: TextFragment) -> String {
    let text = fragment.text
    let spans = text.spans
    var words = ["text", Self.whole(text.size)]
    if !spans.isEmpty, spans.allSatisfy(\.bold) { words.append("bold") }
    if let ink = spans.first?.ink, ink != .text { words.append(ink.rawValue) }
    if text.alignment != .start { words.append(text.alignment.rawValue) }
    let all = measurer.lines(of: text)
    let shown = all[fragment.lines.clamped(to: 0..<all.count)]
    words.append(shown.map { "\"\($0)\"" }.joined(separator: " | "))
    return words.joined(separator: " ")
  }

  private func describe(_ picture: PlacedPicture) -> String {
    let source =
      switch picture.source {
      case .emoji(let name): "emoji \(name)"
      case .photo(let path): "photo \(path)"
      case .drawing(let path): "drawing \(path)"
      }
    return source + (picture.mirrored ? " mirrored" : "")
  }

  private func describe(_ shape: Shape) -> String {
    let outline =
      switch shape.outline {
      case .rectangle(_, let radius): radius > 0 ? "round-box" : "box"
      case .ellipse: "ellipse"
      case .line: "line"
      case .path: "path"
      }
    var words = [outline]
    if let fill = shape.fill { words.append(fill.rawValue) }
    if let stroke = shape.stroke {
      words.append((stroke.dash.isEmpty ? "edge:" : "dashed:") + stroke.ink.rawValue)
    }
    return words.joined(separator: " ")
  }

  static func size(_ size: Size) -> String { "\(whole(size.width))×\(whole(size.height))" }

  static func whole(_ number: Double) -> String { "\(Int(number.rounded()))" }
}

extension Role {
  /// As a dump names it: `heading-2`, `list-item`, `figure "…"`.
  fileprivate var dumped: String {
    switch self {
    case .heading(let level): "heading-\(level)"
    case .paragraph: "paragraph"
    case .list: "list"
    case .listItem: "list-item"
    case .label: "label"
    case .listBody: "list-body"
    case .table: "table"
    case .row: "row"
    case .headerCell: "header-cell"
    case .cell: "cell"
    case .quote: "quote"
    case .section: "section"
    case .figure(let alternative): "figure \"\(alternative)\""
    }
  }
}
