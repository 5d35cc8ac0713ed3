extension String {
  /// With the full stop that is often left out in a list; other marks at the end are kept.
  var asSentence: String {
    guard let last, last.isLetter || last.isNumber || last == ")" else { return self }
    return self + "."
  }
}
