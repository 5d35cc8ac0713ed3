import MethodDocument

/// The pictograms on the shared sheets, by the Dutch names under which Unicode CLDR knows them.
enum SharedPictogram: String, CaseIterable {
  case date = "kalender"
  case place = "ronde speld"
  case theme = "spraakballon"
  case talk = "silhouet van sprekend hoofd"
  case turns = "persoon met opgeheven hand"
  case listen = "oor"
  case heart = "rood hart"
  case closed = "slot"
  case skip = "knop voor volgende nummer"
  case stop = "stopteken"
  case write = "schrijvende hand"
  case discuss = "silhouet van twee personen"
  case letter = "envelop"
  case question = "rood vraagteken"

  var picture: Picture { .pictogram(rawValue) }
}
