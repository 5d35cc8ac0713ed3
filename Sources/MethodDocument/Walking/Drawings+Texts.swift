extension Curve: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try good.forEachText(body)
    try bad.forEachText(body)
    try points.forEachText(body)
  }
}

extension Curve.Point: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try title.forEachText(body)
    try note.forEachText(body)
  }
}

extension PlaceMat: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try sides.forEachText(body)
    try centre.forEachText(body)
  }
}

extension PlaceMat.Side: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try picture.forEachText(body)
    try title.forEachText(body)
    try hint.forEachText(body)
  }
}

extension Tree: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try parts.forEachText(body)
  }
}

extension Tree.Part: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try title.forEachText(body)
    try hint.forEachText(body)
    try items.forEachText(body)
  }
}

extension Ladder: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try columns.forEachText(body)
    try rungs.forEachText(body)
  }
}

extension Ladder.Rung: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try marks.forEachText(body)
    try title.forEachText(body)
    try text.forEachText(body)
    try cells.forEachText(body)
  }
}

extension Leaf: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try top.forEachText(body)
    try picture.forEachText(body)
    try text.forEachText(body)
    try foot.forEachText(body)
  }
}
