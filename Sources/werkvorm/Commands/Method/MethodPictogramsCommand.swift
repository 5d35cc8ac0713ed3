import ArgumentParser
import MethodDocument
import Pictograms
import Sessions

struct MethodPictogramsCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictograms",
    abstract: "Tells which pictogram stands beside a word, and which words are near one without.",
    discussion: "The words are Dutch, as after ‘picture:’ in a method.")

  @Argument(help: ArgumentHelp("A word or a few, each between quotation marks.", valueName: "word"))
  var words: [String]

  @OptionGroup var search: SearchOptions
  @OptionGroup var messages: MessageOptions

  func run() throws {
    let index = try Workbench(search).pictograms()
    let list = PictogramList(words: words, index: index, language: messages.console.language)
    for line in list.lines { print(line) }
  }
}

/// Words and their pictograms as a person reads them, one a line.
struct PictogramList {
  let words: [String]
  let index: PictogramIndex
  let language: WordingLanguage

  private static let mostNear = 12

  var lines: [String] {
    let known = index.words(in: "nl")
    return Columns.lines(
      words.map { word in
        guard let found = index.find(word, language: "nl") else {
          return [word, "–", none(near: near(word, known)).text(in: language)]
        }
        let name = index.name(of: found.emoji, language: language.rawValue)
        return [word, found.emoji, name ?? found.name]
      })
  }

  /// Words that begin with it or have it in them, or else the one that was probably meant.
  private func near(_ word: String, _ known: [String]) -> [String] {
    let word = word.lowercased()
    let beginning = known.filter { $0.hasPrefix(word) }
    let holding = known.filter { $0.contains(word) && !$0.hasPrefix(word) }
    let found = Array((beginning + holding).prefix(Self.mostNear))
    return found.isEmpty ? [NearestWord.to(word, among: known)].compactMap { $0 } : found
  }

  private func none(near words: [String]) -> Wording {
    guard !words.isEmpty else {
      return Wording(
        nl: "geen plaatje; probeer een ander gewoon woord",
        en: "no pictogram; try another plain Dutch word")
    }
    let list = words.joined(separator: ", ")
    return Wording(
      nl: "geen plaatje; wel bij: \(list)", en: "no pictogram; there is one for: \(list)")
  }
}
