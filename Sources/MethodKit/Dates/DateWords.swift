/// A language's names for days and months.
///
/// The tables stand here, not in the system's locale data, so that the same session gives the same
/// sheet on every machine. Names: Unicode CLDR 42, `dates/calendars/gregorian`, format, wide.
struct DateWords {
  /// From Monday.
  var weekdays: [String]
  var months: [String]
  var full: @Sendable (_ weekday: String, _ day: Int, _ month: String, _ year: Int) -> String

  static func table(for language: String) -> DateWords? {
    switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "nl": dutch
    case "en": english
    case "ar": arabic
    case "tr": turkish
    default: nil
    }
  }

  private static let dutch = DateWords(
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ],
    full: { "\($0) \($1) \($2) \($3)" })

  private static let english = DateWords(
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    full: { "\($0) \($1) \($2) \($3)" })

  private static let arabic = DateWords(
    weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    months: [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
      "نوفمبر", "ديسمبر",
    ],
    full: { "\($0)، \($1) \($2) \($3)" })

  private static let turkish = DateWords(
    weekdays: ["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"],
    months: [
      "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
      "Kasım", "Aralık",
    ],
    full: { "\($1) \($2) \($3) \($0)" })
}
