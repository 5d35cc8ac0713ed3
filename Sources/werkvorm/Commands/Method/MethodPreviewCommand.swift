import ArgumentParser
import Foundation
import MethodArchive
import MethodDocument
import MethodHost

struct MethodPreviewCommand: AsyncParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Shows every sheet of a method as a picture, while it is being made.",
    discussion: """
      Writes contact-sheet.png, with each sheet as a thumbnail, and every page in pages/. With \
      --watch it goes on and makes them anew when a file of the method is saved; what is wrong \
      stands in the place of the page that it spoils. End it with Ctrl-C.
      """)

  @Argument(
    help: ArgumentHelp("The method's folder, with a method.yaml in it.", valueName: "dir"),
    completion: .directory)
  var folder: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The folder to write to; <id>-preview here unless told otherwise.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(name: [.short, .long], help: "Go on, and make it anew at every save.")
  var watch = false

  @Option(help: ArgumentHelp("Which example, where there are several.", valueName: "name"))
  var example: String?

  @Option(help: ArgumentHelp("The language of the sheets.", valueName: "tag"))
  var sheetLanguage: String?

  @Option(help: "The size of print: \(PrintSize.allValueStrings.joined(separator: ", ")).")
  var size: PrintSize?

  @Option(help: "The ink: \(InkMode.allValueStrings.joined(separator: ", ")).")
  var ink: InkMode?

  @Option(
    help: "Who reads the summary: \(Audience.allValueStrings.joined(separator: ", ")).")
  var audience: Audience = .group

  @OptionGroup var own: OwnMethodOptions
  @OptionGroup var messages: MessageOptions

  func run() async throws {
    // Where there is no such folder, there is nothing to look at, now or at the next save.
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
    if !exists || !isFolder.boolValue { _ = try DraftMethod(folder) }
    let maker = PreviewMaker(
      folder,
      PreviewSettings(
        example: example, language: sheetLanguage, size: size, ink: ink, audience: audience),
      language: messages.console.language, trust: own.gate(messages.console))
    var target = PreviewFolder(targetFolder)
    let watcher = FolderWatch(
      URL(filePath: folder, directoryHint: .isDirectory), except: target.folder)
    let failure = try await refresh(maker, &target)
    guard watch else {
      if let failure { throw Failure(failure, []) }
      return
    }
    let console = messages.console
    console.tell(
      Wording(
        nl: "Ik kijk mee. Bewaar een bestand, en het overzicht wordt nieuw. Stoppen: Ctrl-C.",
        en: "Watching. Save a file, and the pictures are made anew. To stop: Ctrl-C."))
    while true {
      try await watcher.change()
      _ = try await refresh(maker, &target)
    }
  }

  private var targetFolder: URL {
    if let output { return URL(filePath: output, directoryHint: .isDirectory) }
    let method = URL(filePath: folder).standardizedFileURL.path(percentEncoded: false)
    let name = OwnPreview(of: URL(filePath: method, directoryHint: .isDirectory)).folderName
    let here = FileManager.default.currentDirectoryPath
    // Beside the method, never in it: what stands there is the method's own, and is watched.
    let isWithin = "\(here)/".hasPrefix(method.hasSuffix("/") ? method : "\(method)/")
    let place = isWithin ? "\(URL(filePath: method).deletingLastPathComponent().path)/" : ""
    return URL(filePath: "\(place)\(name)", directoryHint: .isDirectory)
  }

  /// Makes it and tells how it went: what is at fault, where there is an error.
  private func refresh(
    _ maker: PreviewMaker, _ target: inout PreviewFolder
  ) async throws -> FailureCode? {
    let started = ContinuousClock.now
    let made = try await maker.make()
    let contents = made.contents
    var files = try await contents.files()
    files[OwnPreview.contactSheet] = try maker.contactSheet(contents)
    try target.write(files)
    let took = started.duration(to: .now)
    let milliseconds =
      Int(took.components.attoseconds / 1_000_000_000_000_000)
      + Int(took.components.seconds) * 1000
    let console = messages.console
    console.show(made.diagnostics)
    let sheets = contents.before.count + contents.after.count
    let file = target.folder.appending(path: "contact-sheet.png").relativePath
    console.tell(
      Wording(
        nl: "\(file): \(sheets) \(sheets == 1 ? "vel" : "vellen"), in \(milliseconds) ms",
        en: "\(file): \(sheets) \(sheets == 1 ? "sheet" : "sheets"), in \(milliseconds) ms"))
    // A file or a pipe would show it only at the end.
    fflush(nil)
    return made.failure
  }
}
