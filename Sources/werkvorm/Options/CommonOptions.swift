public import ArgumentParser
import Foundation
public import MethodDocument
import MethodHost
import PageLayout
public import Press
import Sessions

/// Where methods are found.
struct SearchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A folder of methods, searched before all others.", valueName: "dir"),
    completion: .directory)
  var methods: String?

  var searchPath: SearchPath {
    SearchPath(option: methods.map { URL(filePath: $0, directoryHint: .isDirectory) })
  }
}

/// Where methods are found, and how much is said.
struct LibraryOptions: ParsableArguments {
  @OptionGroup var search: SearchOptions

  @Flag(name: [.short, .long], help: "Say nothing but what is wrong.")
  var quiet = false

  var console: Console { Console(quiet: quiet) }

  var searchPath: SearchPath { search.searchPath }
}

/// What a command changes of the print settings in the session file.
struct PrintOverrides: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of the sheets, or two with a comma: nl,ar.", valueName: "tag"))
  var language: String?

  @Option(help: "The size of print: \(PrintSize.allValueStrings.joined(separator: ", ")).")
  var size: PrintSize?

  @Option(help: "The ink: \(InkMode.allValueStrings.joined(separator: ", ")).")
  var ink: InkMode?

  @Option(help: "The largest paper that the printer takes: a4, a3.")
  var paper: PrinterPaper?

  func apply(to session: inout Session) {
    if let language { session.languages = language.split(separator: ",").map(String.init) }
    if let size { session.print.size = size }
    if let ink { session.print.ink = ink }
    if let paper { session.print.paper = paper.paper }
  }

  func validate() throws {
    guard let language else { return }
    let tags = language.split(separator: ",", omittingEmptySubsequences: false)
    guard tags.count <= 2, tags.allSatisfy({ $0.count >= 2 }) else {
      throw ValidationError("‘\(language)’ is not one language, or two with a comma: nl,ar")
    }
  }
}

enum PrinterPaper: String, ExpressibleByArgument, CaseIterable {
  case a4, a3

  var paper: Paper { self == .a3 ? .a3 : .a4 }
}

extension PrintSize: ExpressibleByArgument {}
extension InkMode: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension Duplex: ExpressibleByArgument {}

/// What is written, and where.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to write to; it is made where it is missing.", valueName: "dir"),
    completion: .directory)
  var output: String

  @Option(help: "A format, repeatable: \(OutputFormat.allValueStrings.joined(separator: ", ")).")
  var format: [OutputFormat] = [.pdf]

  @Option(help: "Dots per inch of a PNG.")
  var dpi = 300

  @Option(help: ArgumentHelp("Only this sheet, repeatable.", valueName: "id"))
  var sheet: [String] = []

  @Option(
    help: "How the printer turns paper for backs: long-edge, short-edge, or fold-over by hand.")
  var duplex: Duplex = .longEdge

  @Flag(help: "Take warnings as errors.")
  var strict = false

  var folder: URL { URL(filePath: output, directoryHint: .isDirectory) }

  func validate() throws {
    guard (36...1200).contains(dpi) else {
      throw ValidationError("--dpi takes a number from 36 to 1200, not \(dpi)")
    }
  }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case pdf, png, svg
}

/// The session file that a command reads.
struct SessionArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The session file.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String
}
