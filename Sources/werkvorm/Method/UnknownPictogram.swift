import FolderMethods
import MethodDocument
import MethodHost
import Pictograms
import Sessions

/// A word in a method's sheets that has no pictogram, so that none is printed.
///
/// A word that comes from a session is no slip of the method's maker, and is not looked at.
struct UnknownPictogram: Problem {
  var word: String
  var nearest: String?

  var severity: Diagnostic.Severity { .warning }
  var code: String { "unknown-pictogram" }

  var message: Wording {
    Wording(
      nl: "Bij het woord ‘\(word)’ is geen plaatje.",
      en: "There is no picture for the word ‘\(word)’.")
  }

  var hint: Wording? {
    nearest.map { Wording(nl: "Bedoelt u ‘\($0)’?", en: "Did you mean ‘\($0)’?") }
      ?? Wording(
        nl: "Probeer een ander gewoon Nederlands woord.", en: "Try another plain Dutch word.")
  }

  /// Each place where a folder's sheets name such a word.
  ///
  /// - Parameter folderMethod: The method's sheets; nil for a program, which has none to look at.
  static func diagnostics(
    of method: InstalledMethod, _ folderMethod: FolderMethod?, index: PictogramIndex
  ) -> [Diagnostic] {
    guard let words = folderMethod?.pictograms else { return [] }
    // Methods name theirs in Dutch, whatever the language of their sheets.
    let phases = method.manifest.phases.compactMap(\.picture)
    let file = method.folder.appending(path: Manifest.fileName).relativePath
    let all = words.map { ($0.word, $0.place) } + phases.map { ($0, Place(file: file)) }
    let unknown = all.filter { index.find($0.0, language: "nl") == nil }
    guard !unknown.isEmpty else { return [] }
    let known = index.words(in: "nl")
    return unknown.map { word, place in
      UnknownPictogram(word: word, nearest: NearestWord.to(word, among: known))
        .diagnostic(at: place)
    }
  }
}
