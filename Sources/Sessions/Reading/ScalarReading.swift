/// What a word means to the field that it was written for.
public enum ScalarReading {
  /// The words for true, in small letters.
  public static let yesWords = ["true", "yes", "on", "ja", "y", "j"]
  /// The words for false, in small letters.
  public static let noWords = ["false", "no", "off", "nee", "n"]

  public static func bool(_ word: String) -> Bool? {
    let word = word.lowercased()
    if yesWords.contains(word) { return true }
    return noWords.contains(word) ? false : nil
  }

  static func int(_ word: String) -> Int? {
    let digits = word.hasPrefix("-") ? word.dropFirst() : word[...]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(word)
  }

  /// A real day of the calendar, as `yyyy-mm-dd`.
  static func date(_ word: String) -> String? {
    guard let match = word.wholeMatch(of: /(\d{4})-(\d{2})-(\d{2})/),
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3),
      (1...12).contains(month), (1...days(in: month, of: year)).contains(day), year > 0
    else { return nil }
    return word
  }

  /// How a date in another order would be written here; nil where it cannot be told.
  static func suggestedDate(_ word: String) -> String? {
    let parts = word.split { "-/. ".contains($0) }.map(String.init)
    guard parts.count == 3, let first = int(parts[0]), let last = int(parts[2]),
      let month = int(parts[1]) ?? month(named: parts[1])
    else { return nil }
    let (year, day) = parts[0].count == 4 ? (first, last) : (last, first)
    guard year > 999, day > 0, month > 0 else { return nil }
    return date("\(year)-\(twoDigits(month))-\(twoDigits(day))")
  }

  /// `14:00`, `9.30`, `9u30` or `9h30`, as `hh:mm`.
  static func time(_ word: String) -> String? {
    guard let match = word.wholeMatch(of: /(\d{1,2})[:.uh](\d{2})/),
      let hour = Int(match.1), let minute = Int(match.2), hour < 24, minute < 60
    else { return nil }
    return "\(twoDigits(hour)):\(twoDigits(minute))"
  }

  /// True where the words have a date's shape, so that a wrong one is a slip.
  static func looksLikeDate(_ word: String) -> Bool {
    word.wholeMatch(of: /\d{1,4}[-\/.]\d{1,2}[-\/.]\d{1,4}/) != nil
  }

  private static func month(named name: String) -> Int? {
    let dutch = [
      "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]
    let english = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let start = String(name.lowercased().prefix(3))
    return (dutch.firstIndex(of: start) ?? english.firstIndex(of: start)).map { $0 + 1 }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
