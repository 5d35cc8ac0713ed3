import PageLayout

extension Frame {
  /// The frame without what lies wholly outside the window, so that a tile's text says what the
  /// tile shows.
  func clipped(to window: Rect) -> Frame {
    var clipped = Frame(size: size)
    for placed in items {
      let inner = Rect(
        x: window.x - placed.origin.x, y: window.y - placed.origin.y, width: window.width,
        height: window.height)
      switch placed.item {
      case .group(let frame, let role):
        guard Rect(x: 0, y: 0, width: frame.size.width, height: frame.size.height).overlaps(inner)
        else { continue }
        clipped.add(frame.clipped(to: inner), x: placed.origin.x, y: placed.origin.y, role: role)
      case .text(let fragment):
        guard
          Rect(x: 0, y: 0, width: fragment.size.width, height: fragment.size.height)
            .overlaps(inner)
        else { continue }
        clipped.add(placed.item, x: placed.origin.x, y: placed.origin.y)
      case .picture(let picture):
        guard
          Rect(x: 0, y: 0, width: picture.size.width, height: picture.size.height)
            .overlaps(inner)
        else { continue }
        clipped.add(placed.item, x: placed.origin.x, y: placed.origin.y)
      case .shape, .upsideDown:
        clipped.add(placed.item, x: placed.origin.x, y: placed.origin.y)
      }
    }
    return clipped
  }
}
