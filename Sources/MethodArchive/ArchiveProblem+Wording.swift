public import MethodDocument

extension ArchiveProblem {
  public var message: Wording {
    switch self {
    case .notAnArchive:
      Wording(nl: "Dit is geen bestand van Werkvorm.", en: "This is not a file of Werkvorm.")
    case .damaged(let reason):
      Wording(
        nl: "Dit bestand is beschadigd of niet compleet (\(reason.shown)).",
        en: "This file is damaged or not complete (\(reason.shown)).")
    case .encrypted(let name):
      Wording(
        nl: "‘\(name.shown)’ is met een wachtwoord beveiligd.",
        en: "‘\(name.shown)’ is protected by a password.")
    case .otherCompression(let name, let compression):
      Wording(
        nl: "‘\(name.shown)’ is ingepakt op een manier die Werkvorm niet gebruikt: "
          + "\(compression.shown).",
        en: "‘\(name.shown)’ is packed in a way that Werkvorm does not use: \(compression.shown).")
    case .unsafePath(let name, let fault): fault.message(of: name.shown)
    case .notARegularFile(let name, let kind):
      Wording(
        nl: "‘\(name.shown)’ is geen gewoon bestand, maar \(kind.words.nl).",
        en: "‘\(name.shown)’ is not a plain file, but \(kind.words.en).")
    case .sameName(let one, let other):
      Wording(
        nl: "‘\(one.shown)’ en ‘\(other.shown)’ zijn op sommige computers dezelfde naam.",
        en: "‘\(one.shown)’ and ‘\(other.shown)’ are the same name on some computers.")
    case .severalFolders(let one, let other):
      Wording(
        nl: "In dit bestand zit meer dan 1 map: ‘\(one.shown)’ en ‘\(other.shown)’.",
        en: "This file holds more than one folder: ‘\(one.shown)’ and ‘\(other.shown)’.")
    case .fileBesideFolder(let name):
      Wording(
        nl: "‘\(name.shown)’ staat niet in de map van de methode.",
        en: "‘\(name.shown)’ does not stand in the method's folder.")
    case .empty: Wording(nl: "Hier zit niets in.", en: "There is nothing in it.")
    case .lacks(let file, let folder):
      Wording(
        nl: "In de map ‘\(folder.shown)’ ontbreekt ‘\(file)’.",
        en: "‘\(file)’ is missing in the folder ‘\(folder.shown)’.")
    case .tooManyFiles(let limit):
      Wording(
        nl: "Er zijn te veel bestanden. Het mogen er hoogstens \(limit) zijn.",
        en: "There are too many files. There may be at most \(limit).")
    case .fileTooLarge(let name, let limit):
      Wording(
        nl: "‘\(name.shown)’ is te groot. Een bestand mag hoogstens \(limit.asSize) zijn.",
        en: "‘\(name.shown)’ is too large. A file may be at most \(limit.asSize).")
    case .tooLargeInAll(let limit):
      Wording(
        nl: "De bestanden zijn samen te groot. Het mag hoogstens \(limit.asSize) zijn.",
        en: "The files are too large together. They may be at most \(limit.asSize).")
    case .archiveTooLarge(let limit):
      Wording(
        nl: "Dit bestand is te groot. Het mag hoogstens \(limit.asSize) zijn.",
        en: "This file is too large. It may be at most \(limit.asSize).")
    case .compressedTooMuch(let ratio):
      Wording(
        nl: "Uitgepakt is dit meer dan \(ratio) keer zo groot. Dat is niet te vertrouwen.",
        en: "Unpacked, this is more than \(ratio) times as large. That cannot be trusted.")
    case .cannotRead(let name):
      Wording(
        nl: "‘\(name.shown)’ kan niet gelezen worden.", en: "‘\(name.shown)’ cannot be read.")
    case .cannotWrite(let reason):
      Wording(nl: "Schrijven lukt niet: \(reason.shown)", en: "Cannot write: \(reason.shown)")
    }
  }

  public var hint: Wording? {
    switch self {
    case .notAnArchive, .encrypted, .otherCompression, .severalFolders, .fileBesideFolder, .lacks,
      .empty:
      Wording(
        nl: "Vraag de maker om een bestand uit ‘werkvorm method pack’.",
        en: "Ask the author for a file made by ‘werkvorm method pack’.")
    case .damaged:
      Wording(
        nl: "Haal het bestand opnieuw op, of vraag het opnieuw aan de maker.",
        en: "Fetch the file again, or ask the author for it again.")
    case .notARegularFile(_, .link):
      Wording(
        nl: "Zet het bestand zelf in de map, geen verwijzing ernaar.",
        en: "Put the file itself in the folder, not a link to it.")
    case .sameName:
      Wording(nl: "Geef een van de twee een andere naam.", en: "Rename one of the two.")
    case .fileTooLarge:
      Wording(nl: "Maak foto’s kleiner.", en: "Make photos smaller.")
    case .unsafePath, .notARegularFile, .tooManyFiles, .tooLargeInAll, .archiveTooLarge,
      .compressedTooMuch, .cannotRead:
      nil
    case .cannotWrite:
      Wording(
        nl: "Kijk of u in die map mag schrijven, en of er plaats is.",
        en: "See whether you may write in that folder, and whether there is room.")
    }
  }
}

extension ArchiveProblem.PathFault {
  fileprivate func message(of name: String) -> Wording {
    switch self {
    case .absolute:
      Wording(
        nl: "‘\(name)’ wijst naar een vaste plek op de computer, buiten de map.",
        en: "‘\(name)’ names a fixed place on the computer, outside the folder.")
    case .leavesFolder:
      Wording(nl: "‘\(name)’ gaat buiten de map.", en: "‘\(name)’ leaves the folder.")
    case .emptyName:
      Wording(nl: "In ‘\(name)’ ontbreekt een naam.", en: "A name is missing in ‘\(name)’.")
    case .unreadable:
      Wording(
        nl: "Een bestand heeft een naam die niet te lezen is.",
        en: "A file has a name that cannot be read.")
    case .invisibleCharacters:
      Wording(
        nl: "In de naam ‘\(name)’ staan onzichtbare tekens.",
        en: "The name ‘\(name)’ has characters that cannot be seen.")
    case .backslash:
      Wording(
        nl: "In de naam ‘\(name)’ staat een ‘\\’.", en: "The name ‘\(name)’ has a ‘\\’ in it.")
    case .hidden:
      Wording(nl: "‘\(name)’ is een verborgen bestand.", en: "‘\(name)’ is a hidden file.")
    case .tooLong(let limit):
      Wording(
        nl: "De naam ‘\(name)’ is te lang. Met de mappen erbij mag het \(limit) tekens zijn.",
        en: "The name ‘\(name)’ is too long. With its folders it may have \(limit) characters.")
    case .tooDeep(let limit):
      Wording(
        nl: "‘\(name)’ zit in te veel mappen. Er mogen \(limit) namen achter elkaar staan.",
        en: "‘\(name)’ is in too many folders. A path may have \(limit) names.")
    }
  }
}

extension ArchiveProblem.FileKind {
  fileprivate var words: Wording {
    switch self {
    case .link: Wording(nl: "een verwijzing (link)", en: "a link")
    case .device: Wording(nl: "een apparaat", en: "a device")
    case .pipe: Wording(nl: "een pijp (fifo)", en: "a pipe (fifo)")
    case .socket: Wording(nl: "een socket", en: "a socket")
    case .other: Wording(nl: "iets anders", en: "something else")
    }
  }
}

extension String {
  /// As it may be shown on a terminal: short, and with marks for characters that a terminal obeys.
  fileprivate var shown: String {
    let visible = String(String.UnicodeScalarView(unicodeScalars.map { $0.isInvisible ? "�" : $0 }))
    return visible.count > 120 ? "\(visible.prefix(60))…\(visible.suffix(59))" : visible
  }
}

extension Int {
  /// A number of bytes in words, in binary units.
  fileprivate var asSize: String {
    self >= 1 << 20 ? "\(self >> 20) MB" : self >= 1 << 10 ? "\(self >> 10) kB" : "\(self) bytes"
  }
}
