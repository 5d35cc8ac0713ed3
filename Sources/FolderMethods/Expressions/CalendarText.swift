import MethodKit

/// Dates among the texts of a session.
enum CalendarText {
  /// True for a day written `2014-05-13`.
  static func isDate(_ text: String) -> Bool { CalendarDate(text) != nil }
}
