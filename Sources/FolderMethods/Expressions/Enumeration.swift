/// Words one after another, as a sentence has them: `a, b en c`.
enum Enumeration {
  static func words(_ words: [String], in language: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    let joint =
      switch language.prefix(while: { $0 != "-" }) {
      case "nl": " en "
      case "en": " and "
      case "tr": " ve "
      case "ar": " و"
      default: ", "
      }
    let comma = language.hasPrefix("ar") ? "، " : ", "
    return words.dropLast().joined(separator: comma) + joint + last
  }
}
