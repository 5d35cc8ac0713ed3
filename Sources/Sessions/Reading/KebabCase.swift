extension String {
  /// Words of a–z and 0–9 with hyphens between them, as ids have them.
  public var isKebabCase: Bool {
    split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }

  /// The same, and it begins with a letter, so that it can be a name in an expression or in code.
  public var isName: Bool {
    isKebabCase && first?.isLetter == true
  }
}
