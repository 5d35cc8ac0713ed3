extension Question: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try picture.forEachText(body)
    try text.forEachText(body)
    try hint.forEachText(body)
  }
}

extension WritingLines: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try label.forEachText(body)
  }
}

extension WritingBox: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try picture.forEachText(body)
    try label.forEachText(body)
  }
}

extension DrawingFrame: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try titleLine.forEachText(body)
    try zones.forEachText(body)
  }
}

extension DrawingFrame.Zone: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try picture.forEachText(body)
    try title.forEachText(body)
    try hint.forEachText(body)
  }
}
