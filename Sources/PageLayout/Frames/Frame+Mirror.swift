extension Frame {
  /// The frame as a right-to-left page has it: every place turned round, nothing drawn backwards.
  ///
  /// Layout works from the start edge to the end edge; for a language that runs from right to left
  /// the finished page is turned once, here. Texts align by their own direction already.
  public func mirrored() -> Frame {
    Frame(size: size, items: items.map { $0.mirrored(in: size.width) })
  }
}

extension Frame.Placed {
  fileprivate func mirrored(in width: Double) -> Frame.Placed {
    switch item {
    case .group(let frame, let role):
      moved(.group(frame.mirrored(), role: role), by: frame.size.width, in: width)
    case .upsideDown(let frame):
      moved(.upsideDown(frame.mirrored()), by: frame.size.width, in: width)
    case .text(let fragment): moved(item, by: fragment.size.width, in: width)
    case .picture(let picture):
      moved(.picture(picture.turned()), by: picture.size.width, in: width)
    case .shape(let shape): mirrored(shape, in: width)
    }
  }

  private func moved(_ item: Frame.Item, by itemWidth: Double, in width: Double) -> Frame.Placed {
    Frame.Placed(item, at: Point(x: width - origin.x - itemWidth, y: origin.y))
  }

  private func mirrored(_ shape: Shape, in width: Double) -> Frame.Placed {
    var shape = shape
    switch shape.outline {
    case .rectangle, .ellipse:
      return moved(.shape(shape), by: shape.extent.width, in: width)
    case .line(let end):
      shape.outline = .line(to: Point(x: -end.x, y: end.y))
    case .path(let elements):
      shape.outline = .path(elements.map { $0.mirrored() })
    }
    return moved(.shape(shape), by: 0, in: width)
  }
}

extension Shape.Element {
  fileprivate func mirrored() -> Shape.Element {
    func turned(_ point: Point) -> Point { Point(x: -point.x, y: point.y) }
    return switch self {
    case .move(let point): .move(turned(point))
    case .line(let point): .line(turned(point))
    case .curve(let point, let control1, let control2):
      .curve(turned(point), control1: turned(control1), control2: turned(control2))
    case .close: .close
    }
  }
}

extension PlacedPicture {
  fileprivate func turned() -> PlacedPicture {
    var turned = self
    turned.mirrored = directed ? !mirrored : mirrored
    return turned
  }
}
