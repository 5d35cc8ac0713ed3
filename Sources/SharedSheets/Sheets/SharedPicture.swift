import MethodDocument

/// The pictures on the shared sheets: the host's own drawings, and pictograms by the Dutch names
/// under which Unicode CLDR knows them.
///
/// A drawing stands where the emoji misleads or fades: the emoji of a calendar shows July 17, and
/// an envelope is white on white.
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
    case .turns: .pictogram("persoon met opgeheven hand")
    case .listen: .pictogram("oor")
    case .heart: .pictogram("rood hart")
    case .closed: .pictogram("slot")
    case .skip: .art("arrow")
    case .stop: .pictogram("stopteken")
    case .write: .pictogram("schrijvende hand")
    case .discuss: .pictogram("silhouet van twee personen")
    case .hear: .art("ear")
    case .tell: .art("speech")
    }
  }
}
