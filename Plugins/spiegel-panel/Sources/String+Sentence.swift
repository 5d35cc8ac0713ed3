extension String {
  /// With the full stop that is often left out in a list; other marks at the end are kept.
  var asSentence: String {
    guard let last, last.isLetter || last.isNumber || last == ")" else { return self }
    return self + "."
  }
}

extension String {
  /// A reason that was given after "because", as a sentence that stands by itself.
  var asOwnSentence: String { (prefix(1).uppercased() + dropFirst()).asSentence }
}
