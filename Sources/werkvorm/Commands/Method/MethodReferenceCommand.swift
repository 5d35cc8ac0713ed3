import ArgumentParser
import FolderMethods
import Foundation
import MethodDocument
import MethodReference
import Press
import Sessions

struct MethodReferenceCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Writes the reference of all that a method’s folder may say, with pictures.",
    discussion: """
      Writes BLOKKEN.md, or BLOCKS.md in English, with a picture of every block. It is made from \
      what this program itself knows, so it is never behind.
      """)

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to write to; it is made where it is missing.", valueName: "dir"),
    completion: .directory)
  var output: String

  @Option(
    help: ArgumentHelp(
      "The folder for the pictures, to which the text refers; blocks in the first unless told "
        + "otherwise.", valueName: "dir"), completion: .directory)
  var pictures: String?

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let folder = URL(filePath: output, directoryHint: .isDirectory)
    let pictureFolder =
      pictures.map { URL(filePath: $0, directoryHint: .isDirectory) }
      ?? folder.appending(path: "blocks", directoryHint: .isDirectory)
    let console = messages.console
    let page = ReferencePage(
      language: console.language, pictures: RelativePath.from(folder, to: pictureFolder))
    let drawing = try BlockPictures()
    let progress = Progress(console)
    var files = [folder.appending(path: page.fileName): Data(page.markdown.utf8)]
    for (index, block) in BlockGrammar.all.enumerated() {
      progress.step(Wording(nl: "Blok", en: "Block"), index + 1, of: BlockGrammar.all.count)
      files[pictureFolder.appending(path: ReferencePage.pictureName(of: block))] =
        try drawing.picture(of: block)
    }
    progress.finish()
    for (file, data) in files.sorted(by: { $0.key.path < $1.key.path }) {
      // What is as it was keeps its date.
      if (try? Data(contentsOf: file)) == data { continue }
      do {
        try AtomicFile.write(data, to: file)
      } catch {
        let problem = WorkbenchProblem.cannotWrite(
          file.relativePath, WriteObstacle(error))
        throw Failure(.call, [problem.diagnostic()])
      }
    }
    let written = folder.appending(path: page.fileName).relativePath
    console.tell(
      Wording(
        nl: "\(written): \(BlockGrammar.all.count) blokken, met een plaatje van elk",
        en: "\(written): \(BlockGrammar.all.count) blocks, with a picture of each"))
  }
}
