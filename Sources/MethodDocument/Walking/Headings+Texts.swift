extension Heading: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try picture.forEachText(body)
    try text.forEachText(body)
  }
}

extension Paragraph: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try picture.forEachText(body)
    try text.forEachText(body)
  }
}

extension Illustration: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try picture.forEachText(body)
    try caption.forEachText(body)
  }
}
