import ArgumentParser
import MethodDocument
import MethodHost

struct MethodRemoveCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Removes a method that you installed; ‘method undo’ brings it back.")

  @Argument(help: ArgumentHelp("The id of a method.", valueName: "id")) var id: String
  @OptionGroup var search: SearchOptions
  @OptionGroup var messages: MessageOptions

  func run() throws {
    do throws(Diagnostics) {
      let removed = try MethodStore.ofUser().remove(id, library: MethodLibrary(search.searchPath))
      let version = removed.versionWords
      messages.console.tell(
        Wording(
          nl: "\(id): \(version.nl) is weggehaald. Terughalen: werkvorm method undo \(id)",
          en: "\(id): \(version.en) is removed. To bring it back: werkvorm method undo \(id)"))
    } catch {
      throw Failure(.call, error.all)
    }
  }
}
