public import MethodDocument

/// Why a file cannot be read, or may not be.
public enum FileProblem: Problem, Error, Equatable {
  case missing
  /// Another file stands there under nearly the same name.
  case misnamed(wanted: String, found: String)
  case missingFolder(String)
  /// A file stands where the folder should be.
  case folderIsFile(String)
  case isFolder
  case unreadable
  case tooLarge(limit: Int)
  /// The path leads out of the folder in which the session file stands.
  case leavesFolder
  /// A link in a method's folder that leads out of it.
  case leadsOut
  case isAbsolute
  case isEmpty

  public var code: String {
    switch self {
    case .missing, .misnamed: "missing-file"
    case .missingFolder, .folderIsFile: "missing-folder"
    case .isFolder: "file-is-folder"
    case .unreadable: "unreadable-file"
    case .tooLarge: "file-too-large"
    case .leavesFolder, .leadsOut: "path-leaves-folder"
    case .isAbsolute: "path-is-absolute"
    case .isEmpty: "path-is-empty"
    }
  }

  public var message: Wording {
    switch self {
    case .missing, .misnamed:
      Wording(nl: "Dit bestand is er niet.", en: "This file does not exist.")
    case .missingFolder(let folder):
      Wording(nl: "De map ‘\(folder)’ is er niet.", en: "There is no folder ‘\(folder)’.")
    case .folderIsFile(let file):
      Wording(
        nl: "‘\(file)’ is een bestand, geen map.", en: "‘\(file)’ is a file, not a folder.")
    case .isFolder:
      Wording(nl: "Dit is een map, geen bestand.", en: "This is a folder, not a file.")
    case .unreadable:
      Wording(nl: "Dit bestand kan niet gelezen worden.", en: "This file cannot be read.")
    case .tooLarge(let limit):
      Wording(
        nl: "Dit bestand is te groot. Het mag hoogstens \(limit / 1000) kB zijn.",
        en: "This file is too large. It may be at most \(limit / 1000) kB.")
    case .leavesFolder:
      Wording(
        nl: "Dit pad gaat buiten de map van het sessiebestand.",
        en: "This path leaves the folder of the session file.")
    case .leadsOut:
      Wording(
        nl: "Dit is een verwijzing naar een bestand buiten de map van de methode.",
        en: "This is a link to a file outside the folder of the method.")
    case .isAbsolute:
      Wording(
        nl: "Dit pad begint niet in de map van het sessiebestand.",
        en: "This path does not start in the folder of the session file.")
    case .isEmpty: Wording(nl: "Hier hoort een bestandsnaam.", en: "A file name belongs here.")
    }
  }

  public var hint: Wording? {
    switch self {
    case .missing:
      Wording(
        nl: "Kijk naar de naam en naar hoofdletters.", en: "Look at the name and at capitals.")
    case .misnamed(let wanted, let found):
      Wording(
        nl: "Er staat wel ‘\(found)’. Geef het de naam ‘\(wanted)’.",
        en: "There is ‘\(found)’. Give it the name ‘\(wanted)’.")
    case .missingFolder:
      Wording(
        nl: "Kijk naar de naam. Of ga eerst met ‘cd’ naar de map waar deze map in staat.",
        en: "Look at the name. Or go first, with ‘cd’, to the folder that it stands in.")
    case .unreadable:
      Wording(nl: "Kijk of u het mag openen.", en: "See whether you may open it.")
    case .leavesFolder, .isAbsolute:
      Wording(
        nl: "Zet het bestand naast het sessiebestand en noem alleen de naam.",
        en: "Put the file beside the session file and give only its name.")
    case .leadsOut:
      Wording(nl: "Zet het bestand zelf in de map.", en: "Put the file itself into the folder.")
    case .folderIsFile, .isFolder, .tooLarge, .isEmpty: nil
    }
  }
}
