import MethodKit

/// What the session says of the meeting beforehand.
struct Meeting {
  enum Variant: String {
    /// The listeners are silent throughout.
    case classic
    /// At the end they may ask what they did not understand.
    case clarifying
  }

  var variant: Variant
  var questions: [String]
  var clients: Int
  var listeners: Int
  var learningQuestions: [String]
  var reportBy: CalendarDate?
  var letterBy: CalendarDate?
  var followUpWeeks: Int

  init(_ input: Value) {
    variant = input.choice("variant", or: .classic)
    questions = input.texts("questions")
    clients = input.int("clients") ?? 0
    listeners = input.int("listeners") ?? 0
    learningQuestions = input.texts("learning-questions")
    reportBy = input.date("report-by")
    letterBy = input.date("letter-by")
    followUpWeeks = input.int("follow-up-weeks") ?? 12
  }

  /// The day on which all look back, counted from the day of the meeting.
  func followUp(after date: CalendarDate?) -> CalendarDate? {
    date?.adding(weeks: followUpWeeks)
  }
}
