import MethodDocument
import PageLayout
import Press

/// A sheet on the paper that it is printed on, in all its copies.
struct PrintedSheet {
  /// On the paper that is printed, which may be larger than the one that was asked for.
  var sheet: Sheet
  var askedPaper: Paper
  var copies: Int
  /// The sheet's own pages, once each, as they look on a screen.
  var faces: [SetSheet.Face]
  /// Every side to print.
  var pages: [PrintPage]
  var problems: [LayoutProblem]
}

/// Sets sheets, repeats them for the people who are expected and puts them on the printer's paper.
struct SheetPrinter {
  let setter: SheetSetter
  let imposer: Imposer
  let attendance: Attendance
  /// The fields of each participant who is known by name, such as `participant.name`.
  let participants: [[String: String]]

  /// - Parameter inCopies: False prints once what bears no name, as a summary is copied by whoever
  ///   wants it.
  func print(_ sheet: Sheet, inCopies: Bool = true) -> PrintedSheet {
    let number = inCopies || isPersonal(sheet) ? sheet.copies.number(in: attendance) : 1
    let sets = isPersonal(sheet) ? personal(sheet, number) : [setter.set(sheet.merged(with: [:]))]
    let copies =
      sets.count == 1
      ? Array(repeating: sets[0].faces, count: number) : sets.map(\.faces)
    let asked = sheet.paper
    var sheet = sheet
    sheet.paper = sets.first?.sheet.paper ?? asked
    return PrintedSheet(
      sheet: sheet, askedPaper: asked, copies: copies.count, faces: sets.first?.faces ?? [],
      pages: imposer.pages(sheet, copies: copies), problems: sets.flatMap(\.problems))
  }

  private func isPersonal(_ sheet: Sheet) -> Bool {
    !participants.isEmpty && !sheet.mergeFields.isEmpty
  }

  /// A copy for each participant, and spare ones on which a name can be written.
  private func personal(_ sheet: Sheet, _ number: Int) -> [SetSheet] {
    let named = participants.map { setter.set(sheet.merged(with: $0)) }
    let spare = max(0, number - named.count)
    guard spare > 0 else { return named }
    return named + Array(repeating: setter.set(sheet.merged(with: [:])), count: spare)
  }
}

extension PrintedSheet {
  /// True where it loses something without colour: a photo, a pictogram, a drawing.
  var gainsFromColour: Bool {
    faces.contains { $0.front.hasPictures || $0.back?.hasPictures == true }
  }
}

extension Frame {
  fileprivate var hasPictures: Bool {
    items.contains { placed in
      switch placed.item {
      case .group(let frame, _), .upsideDown(let frame): frame.hasPictures
      case .picture: true
      case .text, .shape: false
      }
    }
  }
}
