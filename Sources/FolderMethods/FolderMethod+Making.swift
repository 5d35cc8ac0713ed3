import Foundation
public import MethodDocument
import MethodKit
public import MethodProtocol

extension FolderMethod {
  /// What came of one sheet of the manifest: none, one, or several where it is repeated.
  public struct MadeSheets: Sendable {
    /// As the manifest has it.
    public var id: String
    public var sheets: [Sheet]
    public var diagnostics: [Diagnostic]

    public init(id: String, sheets: [Sheet], diagnostics: [Diagnostic] = []) {
      self.id = id
      self.sheets = sheets
      self.diagnostics = diagnostics
    }
  }

  /// The sheets before a session.
  public func prepare(_ message: Request) -> Answer {
    let making = Making(before: message)
    let made = sheets.map { make($0, making, evenSo: message.evenSo) }
    return answer(made, making, at: .prepare, to: message.number)
  }

  /// The summary after a session.
  public func summarise(_ message: SummaryMessage) -> Answer {
    let making = Making(after: message)
    let made = summaries(message, making)
    var answer = answer(made, making, at: .summary, to: message.request.number)
    answer.outcome = outcome(making, SharedResults(message.results))
    return answer
  }

  /// The sheets before a session, each by itself, so that one that is not sound spoils no other.
  public func previewSheets(_ message: Request) -> [MadeSheets] {
    let making = Making(before: message)
    return sheets.map { make($0, making, evenSo: true) }
  }

  /// The summary's sheets, each by itself.
  public func previewSummaries(_ message: SummaryMessage) -> [MadeSheets] {
    summaries(message, Making(after: message))
  }

  /// The summary's sheets; the handout tells at its end how much is kept back.
  private func summaries(_ message: SummaryMessage, _ making: Making) -> [MadeSheets] {
    summaries.map { template in
      var made = make(template, making, evenSo: true)
      for index in made.sheets.indices where made.sheets[index].id == "summary" {
        made.sheets[index].blocks += making.withheld(message.heldBack)
      }
      return made
    }
  }

  private func answer(
    _ made: [MadeSheets], _ making: Making, at moment: SessionCheck.Moment, to number: Int
  ) -> Answer {
    let wrong = diagnostics + made.flatMap(\.diagnostics) + making.reported
    var seen: Set<Diagnostic> = []
    let said = checks.filter { $0.moment == nil || $0.moment == moment }
      .flatMap { $0.diagnostics(in: making.scope) }
    return Answer(
      to: number, sheets: diagnostics.hasErrors ? [] : made.flatMap(\.sheets),
      diagnostics: (wrong + said).filter { seen.insert($0).inserted })
  }

  private func make(_ template: SheetTemplate, _ making: Making, evenSo: Bool) -> MadeSheets {
    var made = MadeSheets(id: template.id, sheets: [], diagnostics: template.problems)
    guard let item = template.item, !template.problems.hasErrors else { return made }
    if let hold = template.hold, !evenSo, !hold.until.value(in: making.scope).isTrue {
      let why = SessionCheck.wording(hold.why, in: making.scope)
      made.diagnostics.append(HeldSheet(sheet: template.id, why: why).diagnostic())
      return made
    }
    do {
      made.sheets = try making.sheets(item)
      if let unusable = made.sheets.first(where: { !SheetGrammar.isID($0.id) }) {
        made.sheets = []
        made.diagnostics.append(
          TemplateProblem.notASheetID(unusable.id).diagnostic(at: template.place))
      }
    } catch is Expansion.Spent {
      made.diagnostics.append(
        TemplateProblem.spent(limit: Budget.limit).diagnostic(at: template.place))
    } catch {
      made.diagnostics.append(
        TemplateProblem.notADocument("\(error)").diagnostic(at: template.place))
    }
    return made
  }

  private func outcome(_ making: Making, _ shared: SharedResults) -> Outcome {
    Outcome(
      themes: shared.themes + making.values(outcome.themes),
      statements: shared.quotes + making.values(outcome.statements),
      agreements: shared.agreements + making.values(outcome.agreements),
      images: shared.images, followUp: shared.followUp?.description)
  }
}
