/// How much a method may make of one request, so that nothing runs away.
final class Budget {
  /// Parts of sheets, and times that a loop goes round; no pack that a person prints comes near it.
  static let limit = 20_000
  /// Bytes of all the words together: some two thousand full pages.
  static let letterLimit = 4_000_000

  private var left = Budget.limit
  private var lettersLeft = Budget.letterLimit

  /// False where there is none left.
  func take(_ number: Int = 1) -> Bool {
    left -= number
    return left >= 0
  }

  /// False where there are none left, and then there is nothing left of anything.
  func take(letters: Int) -> Bool {
    lettersLeft -= letters
    if lettersLeft < 0 { left = 0 }
    return lettersLeft >= 0
  }
}
