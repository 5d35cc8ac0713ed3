/// Something that holds texts, all of which can be visited and changed in reading order.
///
/// One walk serves many ends: to put two languages side by side, to fill in a participant's name,
/// to look for sentences that are too long.
public protocol TextHolder {
  mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows
}

extension TextHolder {
  /// The texts in reading order.
  public var texts: [Text] {
    var copy = self
    var texts: [Text] = []
    copy.forEachText { texts.append($0) }
    return texts
  }

  /// What is left when every text is taken out: two that differ in words alone have the same.
  var skeleton: Self {
    var copy = self
    copy.forEachText { $0 = Text("") }
    return copy
  }
}

extension Array: TextHolder where Element: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    for index in indices { try self[index].forEachText(body) }
  }
}

extension Optional: TextHolder where Wrapped: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    guard var value = self else { return }
    try value.forEachText(body)
    self = value
  }
}

extension Text: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try body(&self)
  }
}

extension Picture: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try alt.forEachText(body)
  }
}

extension Sheet: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try title.forEachText(body)
    try blocks.forEachText(body)
  }
}

extension Block: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    func visited<Payload: TextHolder & BlockContent>(_ payload: Payload) throws -> Block {
      var payload = payload
      try payload.forEachText(body)
      return payload.block
    }
    self =
      switch self {
      case .heading(let payload): try visited(payload)
      case .paragraph(let payload): try visited(payload)
      case .steps(let payload): try visited(payload)
      case .question(let payload): try visited(payload)
      case .writingLines(let payload): try visited(payload)
      case .writingBox(let payload): try visited(payload)
      case .drawingFrame(let payload): try visited(payload)
      case .cards(let payload): try visited(payload)
      case .labels(let payload): try visited(payload)
      case .table(let payload): try visited(payload)
      case .checklist(let payload): try visited(payload)
      case .scale(let payload): try visited(payload)
      case .roomPlan(let payload): try visited(payload)
      case .agenda(let payload): try visited(payload)
      case .path(let payload): try visited(payload)
      case .gallery(let payload): try visited(payload)
      case .quotes(let payload): try visited(payload)
      case .themeCloud(let payload): try visited(payload)
      case .votes(let payload): try visited(payload)
      case .scene(let payload): try visited(payload)
      case .agreements(let payload): try visited(payload)
      case .columns(let payload): try visited(payload)
      case .callout(let payload): try visited(payload)
      case .consent(let payload): try visited(payload)
      case .illustration(let payload): try visited(payload)
      case .curve(let payload): try visited(payload)
      case .placeMat(let payload): try visited(payload)
      case .tree(let payload): try visited(payload)
      case .ladder(let payload): try visited(payload)
      case .leaf(let payload): try visited(payload)
      }
  }
}
