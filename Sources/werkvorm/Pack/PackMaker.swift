import FolderMethods
import Foundation
import MethodDocument
import MethodHost
import MethodKit
import PageLayout
import Press
import Sessions
import SharedSheets

/// Makes everything that is printed before a session: the method's sheets and the shared ones.
struct PackMaker {
  let bench: Workbench
  let method: InstalledMethod
  let session: GatedSession
  let service: MethodService
  let shared: TextCatalog
  let methodTexts: TextCatalog

  /// The sheets in print order, in the session's languages, but for the print list, which needs to
  /// know on what pages they come.
  ///
  /// - Parameter evenSo: True to have also what the method would hold back for now.
  func sheets(evenSo: Bool = false) async throws -> (sheets: [Sheet], diagnostics: [Diagnostic]) {
    let answers = try await service.prepare(method, for: session, evenSo: evenSo)
    var diagnostics = answers.flatMap(\.answer.diagnostics)
    var all: [[Sheet]] = []
    for answer in answers {
      let (maker, reporter) = try sharedSheets(answer.language)
      all.append(maker.sheets() + answer.answer.sheets)
      diagnostics += reporter.diagnostics
    }
    return (try Self.paired(all, languages: session.languages), diagnostics)
  }

  /// The sheets that the host makes for every method, in the first of the session's languages.
  func sharedSheets() throws -> (sheets: [Sheet], diagnostics: [Diagnostic]) {
    let (maker, reporter) = try sharedSheets(session.languages[0])
    let sheets = maker.sheets()
    return (sheets, reporter.diagnostics)
  }

  /// The print list for sheets that were printed, as it stands right after the script.
  func printList(_ printed: [PrintedSheet], pagesOfItsOwn: Int) throws -> Sheet {
    let rows = rows(printed, pagesOfItsOwn: pagesOfItsOwn)
    let lists = try session.languages.map { language -> [Sheet] in
      let (maker, _) = try sharedSheets(language)
      return [maker.printList(rows)]
    }
    return try Self.paired(lists, languages: session.languages)[0]
  }

  private func rows(_ printed: [PrintedSheet], pagesOfItsOwn: Int) -> [PrintListRow] {
    var next = 1
    return printed.enumerated().map { index, printed in
      defer { next += printed.pages.count + (index == 0 ? pagesOfItsOwn : 0) }
      let sheet = printed.sheet
      let grid = TileGrid(sheet.paper, sheet.orientation, printer: session.print.paper)
      return PrintListRow(
        sheet.title, copies: printed.copies,
        paper: sheet.paper, tiles: grid?.count ?? 1, printerPaper: session.print.paper,
        inColour: session.print.ink == .colour && printed.gainsFromColour,
        pages: next...next + max(printed.pages.count, 1) - 1)
    }
  }

  // MARK: Shared sheets

  private func sharedSheets(_ language: String) throws -> (SharedSheets, Reporter) {
    let reporter = Reporter()
    let details = MethodKit.SessionDetails(session.session)
    let ownTexts = try texts(shared.texts(in: language), language, details, reporter)
    let catalog = methodTexts.texts(in: language)
    let manifest = method.manifest
    let shared = SharedSheets(
      texts: ownTexts,
      method: SharedSheets.Method(
        name: manifest.name.text(in: language) ?? manifest.id,
        purpose: manifest.purpose.text(in: language) ?? "", group: manifest.group,
        groupNote: manifest.groupNote.text(in: language), materials: manifest.materials,
        texts: Texts(
          catalog, language: language, session: details, reporter: reporter,
          known: inputWords(language))),
      schedule: try schedule,
      session: SharedSheets.Session(
        details, language: session.ownLanguage, participants: session.names,
        hierarchicalFacilitators: session.details.facilitators.filter(\.isHierarchical).map(\.name),
        attendance: session.attendance,
        questions: session.input["questions"]?.list?.compactMap(\.text) ?? [],
        reportBy: session.input["report-by"]?.text.flatMap { CalendarDate($0) },
        letterBy: session.input["letter-by"]?.text.flatMap { CalendarDate($0) },
        followUp: session.results["follow-up"]?.text.flatMap { CalendarDate($0) }),
      size: session.print.size,
      invitationPaper: session.print.size == .large || session.languages.count > 1 ? .a4 : .a5)
    return (shared, reporter)
  }

  /// What the facilitator chose, for a script that names it; an open field is a place to write.
  private func inputWords(_ language: String) -> [String: String] {
    let words = method.manifest.input.map { field in
      ("input.\(field.id)", session.input[field.id]?.words(in: language) ?? Texts.openPlace)
    }
    return Dictionary(words) { first, _ in first }
  }

  private func texts(
    _ table: [String: String], _ language: String, _ details: MethodKit.SessionDetails,
    _ reporter: Reporter
  ) throws -> Texts {
    Texts(table, language: language, session: details, reporter: reporter)
  }

  private var schedule: PhaseSchedule {
    get throws {
      let phases = method.manifest.phases.filter { $0.happens(with: session.input) }
      guard let start = session.details.start.flatMap({ ClockTime($0) }) else {
        throw Diagnostics([
          WorkbenchProblem.noStart.diagnostic(at: Place(file: session.file))
        ])
      }
      do {
        return try PhaseSchedule(
          phases.map { phase in
            PhaseSchedule.Phase(
              phase.id, minutes: phase.minutes, at: .init(phase.moment), picture: phase.picture)
          }, start: start, duration: session.details.duration)
      } catch {
        throw Diagnostics([
          error.diagnostic(at: session.sources.place(of: "\(session.details.duration)"))
        ])
      }
    }
  }

  static func paired(_ all: [[Sheet]], languages: [String]) throws -> [Sheet] {
    guard all.count == 2 else { return all.first ?? [] }
    let pairs = try all[0].paired(with: all[1], languages: (languages[0], languages[1]))
    // Whoever leads the meeting reads one language; the second would make a script twice as long.
    return zip(all[0], pairs).map { $0.reader == .facilitator ? $0 : $1 }
  }
}

extension PhaseSchedule.Moment {
  fileprivate init(_ moment: Phase.Moment) {
    self =
      switch moment {
      case .before: .before
      case .during: .during
      case .after: .after
      }
  }
}
