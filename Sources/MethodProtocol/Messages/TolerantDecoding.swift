extension KeyedDecodingContainer {
  /// The value for a key, or the default where the key is absent or null.
  func value<Value: Decodable>(_ key: Key, or fallback: Value) throws -> Value {
    try decodeIfPresent(Value.self, forKey: key) ?? fallback
  }

  /// The `type` of a message; one that is not known is an error that names the known ones.
  func kind<Kind: RawRepresentable<String> & CaseIterable>(
    _: Kind.Type, forKey key: Key
  ) throws -> Kind {
    let word = try decode(String.self, forKey: key)
    guard let kind = Kind(rawValue: word) else {
      let known = Kind.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self,
        debugDescription: "unknown type \"\(word)\"; it is one of \(known)")
    }
    return kind
  }
}
