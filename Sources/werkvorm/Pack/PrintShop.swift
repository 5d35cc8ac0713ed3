import Canvas
import FolderMethods
import Foundation
import MethodDocument
import MethodHost
import PageLayout
import Press
import Sessions

/// Sets and prints sheets for one session as its audience may know it.
struct PrintShop {
  private let session: GatedSession
  private let words: HostWords
  private let pictures: PictureLibrary
  private let measurer: FontMeasurer
  private let printer: SheetPrinter
  private let printing: Printing
  private let methodTexts: TextCatalog
  private let method: InstalledMethod

  /// - Parameter tools: Fonts and pictograms that are at hand already; else they are fetched.
  /// - Throws: `Failure` where fonts are missing.
  init(
    _ session: GatedSession, method: InstalledMethod, bench: Workbench, words: HostWords,
    names: [String], methodTexts: TextCatalog, duplex: Duplex, tools given: PressTools? = nil
  ) throws(Failure) {
    let tools = if let given { given } else { try PressTools(bench) }
    self.session = session
    self.words = words
    self.methodTexts = methodTexts
    self.method = method
    let settings = session.print
    pictures = PictureLibrary(
      pictograms: tools.pictograms,
      artFolders: [method.folder.appending(path: "art"), bench.assets.appending(path: "art")],
      photos: session.files, showsPictograms: settings.pictograms,
      sessionLanguage: session.ownLanguage)
    measurer = tools.measurer
    printing = try tools.printing(settings.ink)
    printer = SheetPrinter(
      setter: SheetSetter(
        measurer: measurer, pictures: pictures,
        size: settings.size, printer: settings.paper,
        language: session.languages[0], furniture: words.furniture(session)),
      imposer: Imposer(
        printer: settings.paper, duplex: duplex, words: words.imposer,
        language: session.languages[0]),
      attendance: session.attendance,
      participants: names.map { ["participant.name": $0] })
  }

  func print(_ sheets: [Sheet], _ progress: Progress, inCopies: Bool = true) -> [PrintedSheet] {
    sheets.enumerated().map { index, sheet in
      progress.step(Wording(nl: "Vel", en: "Sheet"), index + 1, of: sheets.count)
      return printer.print(sheet, inCopies: inCopies)
    }
  }

  /// A sheet as it looks, once.
  func look(at sheet: Sheet) -> PrintedSheet { printer.print(sheet, inCopies: false) }

  /// What recurs on every page.
  var furniture: PageFurniture { words.furniture(session) }

  /// What is wrong with the print of one sheet, but for pictures.
  func diagnostics(of printed: PrintedSheet) -> [Diagnostic] {
    printed.problems.map { $0.diagnostic(at: place(of: $0.text)) } + longSentences([printed])
      + growth(of: printed)
  }

  /// In large print and in two languages, and as a handout or a card, a sheet grows as it should; a
  /// wall has only so much room.
  private func growth(of printed: PrintedSheet) -> [Diagnostic] {
    let sheet = printed.sheet
    guard sheet.reader == .wall, sheet.paper != printed.askedPaper,
      sheet.size ?? session.print.size == .standard, session.languages.count == 1
    else { return [] }
    return [
      GrownSheet(sheet: sheet.id, asked: printed.askedPaper, printed: sheet.paper).diagnostic()
    ]
  }

  /// What is wrong with the pictures of all that was set so far.
  var problemsOfPictures: [Diagnostic] {
    let problems = pictures.problems
    guard problems.contains(where: \.isDrawing), method.manifest.kind == .folder,
      let folder = try? FolderMethod(method.manifest, texts: methodTexts)
    else { return problems.map { $0.diagnostic(at: place(of: $0.name)) } }
    return problems.map { problem in
      problem.diagnostic(
        at: folder.drawings.first { problem.isDrawing && $0.name == problem.name }?.place
          ?? place(of: problem.name))
    }
  }

  /// What is wrong with the print, each with its place where it is known.
  func diagnostics(_ printed: [PrintedSheet]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return (printed.flatMap(diagnostics) + problemsOfPictures).filter { seen.insert($0).inserted }
  }

  /// Sentences of more than 15 words on a participant's sheet (print.md 5).
  private func longSentences(_ printed: [PrintedSheet]) -> [Diagnostic] {
    printed.filter { $0.sheet.reader == .participant }.flatMap { printed in
      printed.sheet.texts.flatMap(\.passages).flatMap { Sentences.longer(in: $0.plain) }.map {
        SentenceProblem(sheet: printed.sheet.id, sentence: $0).diagnostic(at: place(of: $0))
      }
    }
  }

  private func place(of text: String) -> Place? {
    session.sources.place(of: text)
      ?? session.languages.lazy.compactMap { methodTexts.place(of: text, in: $0) }.first
  }

  /// A page to look at on a screen, its longer side so many pixels.
  func image(_ frame: Frame, longerSidePixels: Int) throws -> PageImage {
    try printing.image(frame, longerSidePixels: longerSidePixels)
  }

  // MARK: Files

  func pdf(_ printed: [PrintedSheet], title: String) throws -> Data {
    try printing.pdf(
      printed.map { PrintSection(title: $0.sheet.title.passages[0].plain, pages: $0.pages) },
      PrintInformation(
        title: title, language: session.languages[0],
        author: session.details.organisation ?? "",
        date: (session.details.date ?? "2000-01-01") + "T12:00:00Z"))
  }

  func images(_ printed: PrintedSheet, _ format: OutputFormat, dpi: Int) throws -> [Data] {
    let frames = printed.faces.flatMap { [$0.front] + [$0.back].compactMap { $0 } }
    return try frames.map { frame in
      format == .png ? try printing.png(frame, dotsPerInch: Double(dpi)) : try printing.svg(frame)
    }
  }
}

extension Error {
  /// What a person is told of an error from drawing or writing.
  var wording: Wording {
    if let error = self as? CanvasError { return Wording(nl: error.dutch, en: error.english) }
    return Wording(verbatim: localizedDescription)
  }
}
