import MethodDocument
import MethodHost
import PageLayout
import Press

/// Sets an error where there is no session to print for.
struct ErrorShop {
  let printing: Printing
  private let setter: SheetSetter

  /// - Parameter tools: Fetched where they are not at hand, and left there.
  /// - Throws: `Failure` where fonts or the host's assets are missing.
  init(tools: inout PressTools?, language: String) throws(Failure) {
    let own = if let tools { tools } else { try PressTools(Workbench(MethodLibrary([]))) }
    tools = own
    printing = try own.printing(.colour)
    setter = SheetSetter(
      measurer: own.measurer, pictures: NoPictures(), size: .standard, printer: .a4,
      language: language,
      furniture: PageFurniture(session: "", pageNumber: "", confidential: ""))
  }

  /// The first page of a sheet.
  func frame(_ sheet: Sheet) -> Frame {
    setter.set(sheet).faces.first?.front ?? Frame(size: Size(.a4))
  }

  private struct NoPictures: PictureFinder {
    func find(_ picture: Picture, language: String) -> FoundPicture? { nil }
  }
}
