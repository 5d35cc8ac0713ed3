extension Scale: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try question.forEachText(body)
    try low.forEachText(body)
    try high.forEachText(body)
  }
}

extension Consent: TextHolder {
  public mutating func forEachText(_ body: (inout Text) throws -> Void) rethrows {
    try items.forEachText(body)
    try choices.forEachText(body)
    try signature.forEachText(body)
  }
}
