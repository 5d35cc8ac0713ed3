import MethodDocument

/// The pictures on the shared sheets: the host's own drawings, and pictograms by the Dutch names
/// under which Unicode CLDR knows them.
///
/// A drawing stands where the emoji misleads or fades: the emoji of a calendar shows July 17, an
/// envelope is white on white, and in an English session `hand` within a Dutch name is an English
/// word.
enum SharedPicture: CaseIterable {
  case date, place, theme, question
  case talk, turns, listen, heart, closed, skip, stop
  case write, discuss, hear, tell

  var picture: Picture {
    switch self {
    case .date: .art("follow-up")
    case .place: .pictogram("ronde speld")
    case .theme: .pictogram("spraakballon")
    case .question: .pictogram("rood vraagteken")
    case .talk: .pictogram("silhouet van sprekend hoofd")
    case .turns: .art("speaking-people")
    case .listen: .pictogram("oor")
    case .heart: .pictogram("rood hart")
    case .closed: .pictogram("slot")
    case .skip: .art("arrow")
    case .stop: .pictogram("stopteken")
    case .write: .art("pencil")
    case .discuss: .pictogram("silhouet van twee personen")
    case .hear: .art("ear")
    case .tell: .art("speech")
    }
  }
}
