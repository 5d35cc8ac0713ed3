extension RoomPlan: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try words.forEachText(body)
  }
}

extension RoomPlan.Words: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try speaker.forEachText(body)
    try listener.forEachText(body)
    try moderator.forEachText(body)
    try noteTaker.forEachText(body)
    try entrance.forEachText(body)
    try route.forEachText(body)
  }
}

extension Path: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try stops.forEachText(body)
  }
}

extension Path.Stop: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try title.forEachText(body)
    try text.forEachText(body)
    try picture.forEachText(body)
  }
}
