/// A path in an archive that can do no harm: relative, of plain names, of a bounded length.
struct EntryPath: Hashable {
  /// The top folder first.
  let parts: [String]

  var text: String { parts.joined(separator: "/") }

  /// - Throws: `ArchiveProblem.unsafePath`.
  init(_ name: String, limits: ArchiveLimits) throws(ArchiveProblem) {
    if let fault = Self.fault(of: name, limits: limits) { throw .unsafePath(name, fault) }
    parts = Self.parts(of: name)
  }

  private static func fault(of name: String, limits: ArchiveLimits) -> ArchiveProblem.PathFault? {
    if name.unicodeScalars.contains(where: \.isInvisible) { return .invisibleCharacters }
    if name.utf8.first == UInt8(ascii: "/") || hasDrive(name) { return .absolute }
    if name.utf8.contains(UInt8(ascii: "\\")) { return .backslash }
    let parts = parts(of: name)
    if parts.contains("..") { return .leavesFolder }
    if parts.contains("") || parts.contains(".") { return .emptyName }
    if parts.contains(where: { $0.utf8.first == UInt8(ascii: ".") }) { return .hidden }
    if name.utf8.count > limits.pathBytes { return .tooLong(limit: limits.pathBytes) }
    return parts.count > limits.depth ? .tooDeep(limit: limits.depth) : nil
  }

  /// Bytes, not characters: a combining mark after a slash makes one character of the two.
  private static func parts(of name: String) -> [String] {
    var parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    // A folder's own entry ends in a slash.
    if parts.count > 1, parts.last == "" { parts.removeLast() }
    return parts
  }

  /// `C:` at the start, which is a place of its own on Windows.
  private static func hasDrive(_ name: String) -> Bool {
    let start = Array(name.utf8.prefix(2))
    guard start.count == 2, start[1] == UInt8(ascii: ":") else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(start[0] | 0x20)
  }
}

extension Unicode.Scalar {
  /// True for what nobody sees in a name: control and format characters, line and paragraph ends.
  var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
