import MethodDocument
import Sessions

extension StoreProblem {
  var message: Wording {
    switch self {
    case .noUserFolder:
      Wording(
        nl: "Het is niet duidelijk waar uw methoden horen te staan.",
        en: "It is not clear where your methods belong.")
    case .notAnID(let word):
      Wording(nl: "‘\(word)’ kan geen id zijn.", en: "‘\(word)’ cannot be an id.")
    case .sameVersionDiffers(let id, let version):
      Wording(
        nl: "Versie \(version) van ‘\(id)’ is al geïnstalleerd, maar met een andere inhoud.",
        en: "Version \(version) of ‘\(id)’ is installed already, with other contents.")
    case .olderVersion(let id, let version, let installed):
      Wording(
        nl: "Dit is versie \(version) van ‘\(id)’. Geïnstalleerd is versie \(installed), "
          + "die nieuwer is.",
        en: "This is version \(version) of ‘\(id)’. Version \(installed) is installed, "
          + "which is newer.")
    case .notInstalled(let id):
      Wording(
        nl: "U hebt geen methode ‘\(id)’ geïnstalleerd.",
        en: "You have no method ‘\(id)’ installed.")
    case .standsElsewhere(let id, let folder, let origin):
      switch origin {
      case .installation, .development:
        Wording(
          nl: "‘\(id)’ hoort bij Werkvorm zelf en blijft staan: \(folder)",
          en: "‘\(id)’ comes with Werkvorm itself and stays: \(folder)")
      case .option, .environment, .user:
        Wording(
          nl: "‘\(id)’ staat in een eigen map en blijft daar staan: \(folder)",
          en: "‘\(id)’ stands in a folder of its own and stays there: \(folder)")
      }
    case .nothingKept(let id):
      Wording(
        nl: "Van ‘\(id)’ is niets bewaard om terug te halen.",
        en: "Nothing of ‘\(id)’ is kept that could be brought back.")
    case .programNotInFolder(let id, let run):
      Wording(
        nl: "Het programma ‘\(run)’ van ‘\(id)’ staat niet in de map.",
        en: "The program ‘\(run)’ of ‘\(id)’ is not in the folder.")
    case .staysBehind(let names):
      Wording(
        nl: "Dit gaat niet mee: \(names.joined(separator: ", ")).",
        en: "This does not go along: \(names.joined(separator: ", ")).")
    case .cannotWrite(let path, let obstacle):
      Wording(
        nl: "‘\(path)’ kan niet worden geschreven: \(obstacle.wording.nl)",
        en: "‘\(path)’ cannot be written: \(obstacle.wording.en)")
    }
  }

  var hint: Wording? {
    switch self {
    case .noUserFolder:
      Wording(
        nl: "Zet HOME of XDG_DATA_HOME op een map van u.",
        en: "Set HOME or XDG_DATA_HOME to a folder of yours.")
    case .sameVersionDiffers(let id, let version):
      Wording(
        nl: "Zet in method.yaml: version: \(version + 1). "
          + "Of haal de andere eerst weg: werkvorm method remove \(id)",
        en: "Write in method.yaml: version: \(version + 1). "
          + "Or take the other away first: werkvorm method remove \(id)")
    case .olderVersion:
      Wording(
        nl: "Wilt u de oudere toch? Zet er dan --downgrade bij.",
        en: "Do you want the older one all the same? Add --downgrade.")
    case .notInstalled, .nothingKept:
      Wording(
        nl: "‘werkvorm method list’ noemt de methoden.",
        en: "‘werkvorm method list’ lists the methods.")
    case .programNotInFolder(_, let run):
      Wording(
        nl: "Zet het in de map, of in bin/\(run). Zonder programma werkt de methode niet overal.",
        en:
          "Put it in the folder, or at bin/\(run). Without it the method does not work everywhere.")
    case .staysBehind:
      Wording(
        nl: "Alleen wat bij de werkvorm zelf hoort, gaat naar een ander.",
        en: "Only what belongs to the method itself goes to others.")
    case .cannotWrite: WriteObstacle.hint
    case .notAnID:
      Wording(
        nl: "Gebruik kleine letters, cijfers en streepjes.",
        en: "Use small letters, digits and hyphens.")
    case .standsElsewhere: nil
    }
  }
}
