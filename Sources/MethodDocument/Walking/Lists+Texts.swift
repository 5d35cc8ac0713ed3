extension Steps: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try items.forEachText(body)
  }
}

extension Steps.Step: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try picture.forEachText(body)
    try text.forEachText(body)
  }
}

extension Checklist: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try items.forEachText(body)
  }
}

extension Agenda: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try phases.forEachText(body)
    try words.forEachText(body)
  }
}

extension Agenda.Phase: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try title.forEachText(body)
    try picture.forEachText(body)
    try lines.forEachText(body)
  }
}

extension Agenda.Line: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try text.forEachText(body)
  }
}

extension Agenda.Words: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try minutes.forEachText(body)
    try say.forEachText(body)
    try ready.forEachText(body)
  }
}
