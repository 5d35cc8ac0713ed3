import MethodDocument
import Pictograms
import Press

/// What printing needs and takes time to fetch: fonts, pictograms and the pens of each ink.
final class PressTools {
  let pictograms: PictogramIndex
  let measurer: FontMeasurer
  private var printings: [InkMode: Printing] = [:]

  /// - Throws: `Failure` where fonts or pictograms are missing.
  init(_ bench: Workbench) throws(Failure) {
    pictograms = try bench.pictograms()
    do {
      measurer = try FontMeasurer()
    } catch {
      throw Failure(.call, [WorkbenchProblem.press(error.wording).diagnostic()])
    }
  }

  /// - Throws: `Failure` where a pen cannot be had.
  func printing(_ ink: InkMode) throws(Failure) -> Printing {
    if let printing = printings[ink] { return printing }
    do {
      let printing = try Printing(ink: ink, measurer: measurer)
      printings[ink] = printing
      return printing
    } catch {
      throw Failure(.call, [WorkbenchProblem.press(error.wording).diagnostic()])
    }
  }
}
