extension Table: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try columns.forEachText(body)
    try rows.forEachText(body)
  }
}

extension Table.Column: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try title.forEachText(body)
  }
}

extension Columns: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try columns.forEachText(body)
  }
}

extension Columns.Column: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try title.forEachText(body)
    try blocks.forEachText(body)
  }
}

extension Callout: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try title.forEachText(body)
    try blocks.forEachText(body)
  }
}
