/// Which form a language takes after a number (Unicode CLDR 42, `supplemental/plurals`).
enum Plural: String {
  case zero, one, two, few, many, other

  init(of number: Int, in language: String) {
    let number = abs(number)
    guard language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() == "ar" else {
      self = number == 1 ? .one : .other
      return
    }
    self =
      switch (number, number % 100) {
      case (0, _): .zero
      case (1, _): .one
      case (2, _): .two
      case (_, 3...10): .few
      case (_, 11...99): .many
      default: .other
      }
  }
}
