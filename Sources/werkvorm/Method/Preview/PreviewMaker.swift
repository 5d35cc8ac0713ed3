import FolderMethods
import Foundation
import MethodDocument
import MethodHost
import MethodKit
import MethodProtocol
import MethodTestKit
import PageLayout
import Press
import Sessions

/// Makes a preview of a method, and makes it anew in little time, for it keeps what did not change.
final class PreviewMaker {
  private let path: String
  private let settings: PreviewSettings
  private let words: WordingLanguage
  private let trust: TrustGate
  private var tools: PressTools?
  private var shared: TextCatalog?
  private var kept: [PageKey: PreviewPages] = [:]
  private var lastContents = PreviewContents()

  /// The longer side of a full page, in pixels: enough to read what is printed.
  static let pagePixels = 1000
  /// Of one sheet: more than a person looks through, while a slip in an `each` makes thousands.
  private static let mostPages = 200

  /// What decides how a sheet's pages look.
  private struct PageKey: Hashable {
    var sheet: Sheet
    var furniture: PageFurniture
    var settings: PrintSettings
    var language: String
    /// The drawings and photos may be others under the same names.
    var pictures: [FileStamp]
  }

  init(_ path: String, _ settings: PreviewSettings, language: WordingLanguage, trust: TrustGate) {
    self.path = path
    self.settings = settings
    words = language
    self.trust = trust
  }

  /// The preview as the folder is now, and what is worth telling on a terminal.
  ///
  /// What cannot be read at all is shown as an error before what was there last.
  func make() async throws -> MadePreview {
    do {
      let folder = try DraftMethod(path)
      // An editor that cannot be helped is no reason to show nothing.
      try? EditorSchemaFiles.write(for: folder.method.folder, language: words)
      let (contents, diagnostics) = try await contents(of: folder)
      lastContents = contents
      return MadePreview(
        contents: contents, diagnostics: diagnostics,
        failure: diagnostics.hasErrors ? .input : nil)
    } catch let failure as Failure {
      return try broken(failure)
    } catch let problems as Diagnostics {
      return try broken(Failure(.input, problems.all))
    } catch let problem as HostProblem {
      return try broken(Failure(.method, [problem.diagnostic()]))
    }
  }

  // MARK: From the folder

  private func contents(
    of folder: DraftMethod
  ) async throws -> (PreviewContents, [Diagnostic]) {
    let session = try session(folder)
    let shared = try sharedTexts(folder.bench)
    let (texts, textDiagnostics) = folder.texts()
    let tools = try self.tools ?? PressTools(folder.bench)
    self.tools = tools
    // A file that cannot be read lacks every text, which need not be told one by one.
    var diagnostics =
      textDiagnostics + (textDiagnostics.hasErrors ? [] : texts.missingTranslations())

    let service = MethodService(sharedTexts: shared.under("shared"), trust: trust)
    let source = try PreviewSource(
      folder: folder, service: service, texts: texts.over(shared.under("shared")))
    diagnostics += UnknownPictogram.diagnostics(
      of: folder.method, source.folderMethod, index: tools.pictograms)
    func press(for audience: Audience) throws -> Press {
      let gated = ConsentGate(audience: audience).admit(session)
      let shop = try PrintShop(
        gated, method: folder.method, bench: folder.bench,
        words: HostWords(shared, languages: gated.languages), names: [], methodTexts: texts,
        duplex: .longEdge, tools: tools)
      return Press(shop: shop, session: gated, stamps: stamps(folder))
    }
    var contents = PreviewContents()
    var used: Set<PageKey> = []

    let before = try press(for: .group)
    let maker = PackMaker(
      bench: folder.bench, method: folder.method, session: before.session, service: service,
      shared: shared, methodTexts: texts)
    let common = try maker.sharedSheets()
    let own = try await source.before(before.session)
    diagnostics += common.diagnostics + own.diagnostics
    let made = common.sheets.map { FolderMethod.MadeSheets(id: $0.id, sheets: [$0]) } + own.made
    contents.before = try pages(made, before, &used, &diagnostics)
    if session.hasResults {
      let after = try press(for: settings.audience)
      let own = try await source.after(after.session)
      diagnostics += own.diagnostics
      contents.after = try pages(own.made, after, &used, &diagnostics)
      for index in contents.after.indices { contents.after[index].isAfter = true }
    }
    await service.shutdown()
    kept = kept.filter { used.contains($0.key) }
    var seen: Set<Diagnostic> = []
    return (contents, diagnostics.filter { seen.insert($0).inserted })
  }

  private func session(_ folder: DraftMethod) throws -> Session {
    let examples = folder.examples
    guard let first = examples.first else {
      throw Failure(
        .input, [ExampleProblem.none(folder.method.folder.relativePath).diagnostic()])
    }
    let named = settings.example.map { name in
      examples.first { $0.deletingPathExtension().lastPathComponent == name }
    }
    guard let example = named ?? first else {
      let known = examples.map { $0.deletingPathExtension().lastPathComponent }
      throw Failure(
        .call,
        [DraftMethodProblem.noSuchExample(settings.example ?? "", known: known).diagnostic()])
    }
    var session = try folder.session(example)
    session.languages = [settings.language ?? session.languages[0]]
    if let size = settings.size { session.print.size = size }
    if let ink = settings.ink { session.print.ink = ink }
    return session
  }

  private func sharedTexts(_ bench: Workbench) throws -> TextCatalog {
    if let shared { return shared }
    let read = try bench.sharedTexts()
    shared = read
    return read
  }

  private func stamps(_ folder: DraftMethod) -> [FileStamp] {
    FileStamp.all(in: folder.method.folder.appending(path: "art"))
      + FileStamp.all(in: folder.method.folder.appending(path: "examples"))
      .filter { !$0.path.hasSuffix(".yaml") }
  }

  // MARK: Pages

  /// A print shop and what else decides how pages look.
  private struct Press {
    var shop: PrintShop
    var session: GatedSession
    var stamps: [FileStamp]
  }

  private func pages(
    _ made: [FolderMethod.MadeSheets], _ press: Press, _ used: inout Set<PageKey>,
    _ diagnostics: inout [Diagnostic]
  ) throws -> [PreviewPages] {
    let pages = try made.flatMap { try self.pages($0, press, &used, &diagnostics) }
    diagnostics += press.shop.problemsOfPictures
    return pages
  }

  private func pages(
    _ made: FolderMethod.MadeSheets, _ press: Press, _ used: inout Set<PageKey>,
    _ diagnostics: inout [Diagnostic]
  ) throws -> [PreviewPages] {
    if made.diagnostics.hasErrors {
      return [try error(made.id, made.diagnostics, press.shop)]
    }
    return try made.sheets.map { sheet in
      let key = PageKey(
        sheet: sheet, furniture: press.shop.furniture, settings: press.session.print,
        language: press.session.languages[0], pictures: press.stamps)
      used.insert(key)
      if let pages = kept[key] {
        diagnostics += pages.problems
        return pages
      }
      let printed = press.shop.look(at: sheet)
      var problems = press.shop.diagnostics(of: printed)
      let count = printed.faces.pageCount
      if count > Self.mostPages {
        problems.append(
          PreviewProblem.onlyFirst(Self.mostPages, of: count, sheet: sheet.id).diagnostic())
      }
      diagnostics += problems
      if problems.hasErrors { return try error(sheet.id, problems, press.shop) }
      var pages = try drawn(printed, press.shop)
      pages.problems = problems
      kept[key] = pages
      return pages
    }
  }

  private func drawn(_ printed: PrintedSheet, _ shop: PrintShop) throws -> PreviewPages {
    let frames = printed.faces.flatMap { [$0.front] + [$0.back].compactMap { $0 } }
    let sheet = printed.sheet
    let count = frames.count
    let size = sheet.paper.rawValue.uppercased()
    let pages = count == 1 ? size : "\(size) × \(count)"
    return PreviewPages(
      name: sheet.id, caption: "\(sheet.id) · \(pages)", isError: false,
      thumbnail: try shop.image(
        frames.first ?? Frame(size: Size(sheet.paper)),
        longerSidePixels: ContactSheet.thumbnailPixels),
      pages: try frames.prefix(Self.mostPages).map {
        encoding(try shop.image($0, longerSidePixels: Self.pagePixels))
      })
  }

  private func encoding(_ image: PageImage) -> Task<Data, any Error> {
    Task.detached { try image.png() }
  }

  private func error(
    _ id: String, _ diagnostics: [Diagnostic], _ shop: PrintShop
  ) throws -> PreviewPages {
    let printed = shop.look(at: ErrorSheet.make(id, diagnostics, language: words))
    var pages = try drawn(printed, shop)
    let word = Wording(nl: "fout", en: "error").text(in: words)
    pages.caption = "\(id) · \(word)"
    pages.isError = true
    return pages
  }

  /// Before what was there last, what is wrong now.
  private func broken(_ failure: Failure) throws -> MadePreview {
    var contents = lastContents
    contents.isBroken = true
    let shop = try ErrorShop(tools: &tools, language: settings.language ?? words.rawValue)
    let id = URL(filePath: path).standardizedFileURL.lastPathComponent
    let frame = shop.frame(ErrorSheet.make(id, failure.diagnostics, language: words))
    let image = try shop.printing.image(frame, longerSidePixels: Self.pagePixels)
    let word = Wording(nl: "fout", en: "error").text(in: words)
    let page = PreviewPages(
      name: "error", caption: "\(id) · \(word)", isError: true,
      thumbnail: try shop.printing.image(
        frame, longerSidePixels: ContactSheet.thumbnailPixels),
      pages: [encoding(image)])
    contents.before.insert(page, at: 0)
    return MadePreview(
      contents: contents, diagnostics: failure.diagnostics, failure: failure.code)
  }

  /// The whole on one picture.
  func contactSheet(_ contents: PreviewContents) throws -> Data {
    guard let tools else { return Data() }
    func tiles(_ pages: [PreviewPages]) -> [ContactSheet.Tile] {
      pages.map { ContactSheet.Tile($0.thumbnail, caption: $0.caption, isMarked: $0.isError) }
    }
    let before = Wording(nl: "Voor de bijeenkomst", en: "Before the meeting")
    let after = Wording(nl: "Na de bijeenkomst", en: "After the meeting")
    return try ContactSheet(tools.measurer, language: words.rawValue).png([
      .init(before.text(in: words), tiles(contents.before)),
      .init(after.text(in: words), tiles(contents.after)),
    ])
  }
}

extension [SetSheet.Face] {
  /// Fronts, and the backs that have something on them.
  fileprivate var pageCount: Int { reduce(0) { $0 + ($1.back == nil ? 1 : 2) } }
}
