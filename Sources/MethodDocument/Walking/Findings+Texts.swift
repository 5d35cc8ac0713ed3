extension Gallery: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try items.forEachText(body)
  }
}

extension Gallery.Item: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try picture.forEachText(body)
    try code.forEachText(body)
    try caption.forEachText(body)
  }
}

extension Quotes: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try items.forEachText(body)
    try paraphrase.forEachText(body)
  }
}

extension Quotes.Quote: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try text.forEachText(body)
    try translation.forEachText(body)
    try role.forEachText(body)
  }
}

extension ThemeCloud.Theme: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try title.forEachText(body)
  }
}

extension Votes: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try items.forEachText(body)
  }
}

extension Votes.Item: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try picture.forEachText(body)
    try text.forEachText(body)
  }
}

extension Scene: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try elements.forEachText(body)
  }
}

extension Agreements: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try items.forEachText(body)
    try words.forEachText(body)
  }
}

extension Agreements.Item: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try what.forEachText(body)
    try who.forEachText(body)
    try by.forEachText(body)
    try because.forEachText(body)
  }
}

extension ThemeCloud: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try themes.forEachText(body)
    for tone in Tone.allCases where legend[tone] != nil { try legend[tone].forEachText(body) }
  }
}

extension Agreements.Words: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try who.forEachText(body)
    try by.forEachText(body)
    try because.forEachText(body)
    for name in status.keys.sorted() { try status[name].forEachText(body) }
  }
}
