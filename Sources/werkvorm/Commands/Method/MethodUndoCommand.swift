import ArgumentParser
import MethodDocument
import MethodHost

struct MethodUndoCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Brings back a method as it was before the last install or removal.",
    discussion: "What takes its place is kept in turn, so a second ‘undo’ undoes the first.")

  @Argument(help: ArgumentHelp("The id of a method.", valueName: "id")) var id: String
  @OptionGroup var messages: MessageOptions

  func run() throws {
    do throws(Diagnostics) {
      let (now, kept) = try MethodStore.ofUser().undo(id)
      let back = now.versionWords
      messages.console.tell(
        kept.map {
          let other = $0.versionWords
          return Wording(
            nl: "\(id): \(back.nl) is terug, \(other.nl) is bewaard.",
            en: "\(id): \(back.en) is back, \(other.en) is kept.")
        } ?? Wording(nl: "\(id): \(back.nl) is terug.", en: "\(id): \(back.en) is back."))
    } catch {
      throw Failure(.call, error.all)
    }
  }
}
