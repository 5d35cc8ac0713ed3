import Canvas
import PageLayout

/// Draws frames, with their structure where the surface has one.
final class FramePainter {
  private let palette: Palette
  private let texts: TextSetter
  private let pictures: PictureShelf
  /// The BCP-47 tag of the document; what is in another language says so in the structure.
  var language: String?

  init(palette: Palette, measurer: FontMeasurer) throws {
    self.palette = palette
    texts = measurer.setter
    pictures = try PictureShelf(palette: palette)
  }

  func draw(_ frame: Frame, in context: Context) throws {
    for placed in frame.items {
      try context.saved {
        context.translate(x: placed.origin.x, y: placed.origin.y)
        try draw(placed.item, in: context)
      }
    }
  }

  private func draw(_ item: Frame.Item, in context: Context) throws {
    switch item {
    case .group(let frame, let role):
      guard var element = role?.element, element.mayBeEmpty || frame.hasContent else {
        return try draw(frame, in: context)
      }
      if let own = frame.language, let language, own != language { element.language = own }
      try context.tagged(element) { try draw(frame, in: context) }
    case .upsideDown(let frame):
      context.translate(x: frame.size.width, y: frame.size.height)
      context.rotate(degrees: 180)
      try draw(frame, in: context)
    case .text(let fragment): try draw(fragment, in: context)
    case .shape(let shape): draw(shape, in: context)
    case .picture(let picture): try pictures.draw(picture, in: context)
    }
  }

  private func draw(_ fragment: TextFragment, in context: Context) throws {
    let layout = try texts.layout(fragment.text.setting)
    layout.draw(lines: fragment.lines, in: context, x: 0, y: 0) { span in
      let spans = fragment.text.spans
      return palette.line(spans.indices.contains(span) ? spans[span].ink : .text)
    }
  }

  private func draw(_ shape: Shape, in context: Context) {
    let fill = shape.fill.flatMap(palette.area)
    // Without areas, what was told by an area alone is told by its edge.
    let edge = fill == nil ? shape.fill.map { PageLayout.Shape.Stroke(palette.edge(of: $0)) } : nil
    let stroke = shape.stroke ?? edge
    guard fill != nil || stroke != nil else { return }
    trace(shape.outline, in: context)
    if let fill { context.fill(fill, keepingPath: stroke != nil) }
    if let stroke {
      context.stroke(
        Stroke(
          palette.line(stroke.ink), width: stroke.width, dash: stroke.dash,
          ends: stroke.dash.isEmpty ? .round : .butt))
    }
  }

  private func trace(_ outline: Shape.Outline, in context: Context) {
    switch outline {
    case .rectangle(let size, let radius):
      if radius > 0 {
        context.roundedRectangle(
          x: 0, y: 0, width: size.width, height: size.height, radius: radius)
      } else {
        context.rectangle(x: 0, y: 0, width: size.width, height: size.height)
      }
    case .ellipse(let size):
      context.ellipse(x: 0, y: 0, width: size.width, height: size.height)
    case .line(let end):
      context.move(x: 0, y: 0)
      context.line(x: end.x, y: end.y)
    case .path(let elements):
      for element in elements { trace(element, in: context) }
    }
  }

  private func trace(_ element: Shape.Element, in context: Context) {
    switch element {
    case .move(let point): context.move(x: point.x, y: point.y)
    case .line(let point): context.line(x: point.x, y: point.y)
    case .curve(let end, let control1, let control2):
      context.curve(
        x1: control1.x, y1: control1.y, x2: control2.x, y2: control2.y, x: end.x, y: end.y)
    case .close: context.closePath()
    }
  }
}
