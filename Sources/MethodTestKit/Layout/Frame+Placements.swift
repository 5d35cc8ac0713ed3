public import PageLayout

/// Something drawn, with where it is on the whole frame and what it is a part of.
public struct Placement: Hashable, Sendable {
  public enum Drawn: Hashable, Sendable {
    case text(TextFragment)
    case shape(Shape)
    case picture(PlacedPicture)
  }

  public var drawn: Drawn
  /// In points; of a path, the box of its points and control points.
  public var box: Rect
  /// Outermost first.
  public var roles: [Role]

  /// The words, where it is a text.
  public var words: String? {
    if case .text(let fragment) = drawn { fragment.text.plain } else { nil }
  }

  public var shape: Shape? { if case .shape(let shape) = drawn { shape } else { nil } }
  public var picture: PlacedPicture? {
    if case .picture(let picture) = drawn { picture } else { nil }
  }
}

extension Frame {
  /// Everything that is drawn, in reading order; what stands upside down is as if upright.
  public var placements: [Placement] { placements(at: .zero, roles: []) }

  /// The words of every text, in reading order.
  public var words: [String] { placements.compactMap(\.words) }

  /// The alternatives of the figures, in reading order.
  public var alternatives: [String] {
    items.flatMap { placed -> [String] in
      switch placed.item {
      case .group(let frame, .figure(let alternative)): [alternative] + frame.alternatives
      case .group(let frame, _), .upsideDown(let frame): frame.alternatives
      case .text, .shape, .picture: []
      }
    }
  }

  /// What of the frame is drawn outside it; a tolerance of half a point is for strokes.
  public var strays: [Placement] {
    placements.filter { placement in
      placement.box.x < -0.5 || placement.box.y < -0.5
        || placement.box.maxX > size.width + 0.5 || placement.box.maxY > size.height + 0.5
    }
  }

  private func placements(at corner: Point, roles: [Role]) -> [Placement] {
    items.flatMap { placed -> [Placement] in
      let origin = Point(x: corner.x + placed.origin.x, y: corner.y + placed.origin.y)
      switch placed.item {
      case .group(let frame, let role):
        return frame.placements(at: origin, roles: roles + (role.map { [$0] } ?? []))
      case .upsideDown(let frame):
        return frame.placements(at: origin, roles: roles)
      case .text(let fragment):
        return [Placement(.text(fragment), at: origin, size: fragment.size, roles: roles)]
      case .picture(let picture):
        return [Placement(.picture(picture), at: origin, size: picture.size, roles: roles)]
      case .shape(let shape):
        let box = shape.outline.box
        let corner = Point(x: origin.x + box.x, y: origin.y + box.y)
        return [Placement(.shape(shape), at: corner, size: box.size, roles: roles)]
      }
    }
  }
}

extension Placement {
  fileprivate init(_ drawn: Drawn, at origin: Point, size: Size, roles: [Role]) {
    self.init(
      drawn: drawn,
      box: Rect(x: origin.x, y: origin.y, width: size.width, height: size.height), roles: roles)
  }
}

extension Shape.Outline {
  fileprivate var box: Rect {
    switch self {
    case .rectangle(let size, _), .ellipse(let size):
      Rect(x: 0, y: 0, width: size.width, height: size.height)
    case .line(let end): Rect(around: [.zero, end])
    case .path(let elements): Rect(around: elements.flatMap(\.points))
    }
  }
}

extension Shape.Element {
  fileprivate var points: [Point] {
    switch self {
    case .move(let point), .line(let point): [point]
    case .curve(let point, let control1, let control2): [control1, control2, point]
    case .close: []
    }
  }
}

extension Rect {
  fileprivate init(around points: [Point]) {
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    let x = xs.min() ?? 0
    let y = ys.min() ?? 0
    self.init(x: x, y: y, width: (xs.max() ?? x) - x, height: (ys.max() ?? y) - y)
  }
}
