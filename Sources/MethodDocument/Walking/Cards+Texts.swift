extension Cards: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try cards.forEachText(body)
  }
}

extension Cards.Card: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try blocks.forEachText(body)
    try back.forEachText(body)
  }
}

extension Labels: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try items.forEachText(body)
  }
}

extension Labels.Label: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try picture.forEachText(body)
    try text.forEachText(body)
    try name.forEachText(body)
  }
}
