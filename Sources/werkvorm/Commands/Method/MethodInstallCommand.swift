import ArgumentParser
import Foundation
import MethodDocument
import MethodHost

struct MethodInstallCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Installs a method from a file made by ‘method pack’, or from its folder.",
    discussion: """
      A newer version takes the place of the older, which is kept: ‘method undo’ brings it back. \
      Where anything is wrong with the file, nothing changes.
      """)

  @Argument(
    help: ArgumentHelp("A .werkvorm file, or a method's folder.", valueName: "file|dir"),
    completion: .file(extensions: ["werkvorm"]))
  var source: String

  @Flag(help: "Let an older version take the place of a newer one.")
  var downgrade = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let installed: MethodStore.Installed
    let store: MethodStore
    do throws(Diagnostics) {
      store = try MethodStore.ofUser()
      installed = try store.install(URL(filePath: source), allowsOlder: downgrade)
    } catch {
      throw Failure(installing: error)
    }
    let console = messages.console
    console.show(installed.warnings)
    console.tell(Self.words(installed))
    // The user's folder goes before that of Werkvorm itself.
    let elsewhere = SearchPath(SearchPath().folders.filter { $0.url != store.folder })
    if installed.change == .new, MethodLibrary(elsewhere)[installed.manifest.id] != nil {
      console.tell(
        Wording(
          nl: "Deze gaat voor op de methode met hetzelfde id die er al was.",
          en: "It goes before the method of the same id that was there already."))
    }
  }

  private static func words(_ installed: MethodStore.Installed) -> Wording {
    let (id, version) = (installed.manifest.id, installed.manifest.version)
    switch installed.change {
    case .new:
      return Wording(
        nl: "\(id): versie \(version) is geïnstalleerd. "
          + "Begin met: werkvorm new \(id) -o sessie.yaml",
        en: "\(id): version \(version) is installed. "
          + "Begin with: werkvorm new \(id) -o session.yaml")
    case .replaced(let former):
      let old = former.versionWords
      return Wording(
        nl: "\(id): versie \(version) is geïnstalleerd, \(old.nl) is bewaard. "
          + "Terughalen: werkvorm method undo \(id)",
        en: "\(id): version \(version) is installed, \(old.en) is kept. "
          + "To bring it back: werkvorm method undo \(id)")
    case .none:
      return Wording(
        nl: "\(id): versie \(version) was al geïnstalleerd. Er is niets veranderd.",
        en: "\(id): version \(version) was installed already. Nothing has changed.")
    }
  }
}
