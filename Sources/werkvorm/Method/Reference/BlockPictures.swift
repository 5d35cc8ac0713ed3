import FolderMethods
import Foundation
import MethodDocument
import MethodHost
import PageLayout
import Press

/// Draws the example of each block, as a sheet has it.
struct BlockPictures {
  private let printing: Printing
  private let setter: SheetSetter
  private let sharedTexts: [String: String]

  /// - Throws: `Failure` where fonts or the host's assets are missing.
  init() throws(Failure) {
    let bench = try Workbench(MethodLibrary([]))
    let tools = try PressTools(bench)
    printing = try tools.printing(.colour)
    sharedTexts = try bench.sharedTexts().under("shared").texts(in: "nl")
    setter = SheetSetter(
      measurer: tools.measurer,
      pictures: PictureLibrary(
        pictograms: tools.pictograms, artFolders: [bench.assets.appending(path: "art")],
        photos: [], showsPictograms: true, sessionLanguage: "nl"),
      size: .standard, printer: .a4, language: "nl",
      furniture: PageFurniture(session: "", pageNumber: "", confidential: ""))
  }

  /// The block as a PNG, with a little paper around it.
  func picture(of grammar: BlockGrammar) throws -> Data {
    let look = Look(grammar.kind)
    let blocks = try grammar.exampleBlocks(sharedTexts: sharedTexts)
    let block = setter.specimen(of: blocks, in: look.region, paper: look.paper)
    let size = Size(
      width: block.size.width + 2 * Self.margin, height: block.size.height + 2 * Self.margin)
    var paper = Frame(size: size)
    paper.add(Self.edge(of: size), x: Self.edgeInset, y: Self.edgeInset)
    paper.add(block, x: Self.margin, y: Self.margin)
    return try printing.png(paper, dotsPerInch: Self.dotsPerInch)
  }

  /// Sharp enough on a screen, and small enough to stand in a repository.
  private static let dotsPerInch = 96.0
  private static let margin = Double.millimetres(5)

  private static let edgeInset = 0.5

  /// So that white paper shows on a white page.
  private static func edge(of size: Size) -> Shape {
    let edge = Size(width: size.width - 2 * edgeInset, height: size.height - 2 * edgeInset)
    return Shape(.rectangle(edge, radius: 4), stroke: .init(.rule, width: 0.75))
  }

  /// The paper that shows a block best, and how much of it.
  private struct Look {
    var region: Size
    var paper: Paper

    init(_ kind: Block.Kind) {
      let (width, height, paper): (Double, Double, Paper) =
        switch kind {
        case .leaf: (85, 100, .a6)
        case .placeMat: (170, 100, .a4)
        case .tree: (150, 150, .a4)
        case .path: (170, 60, .a4)
        case .curve: (170, 80, .a4)
        default: (150, 60, .a4)
        }
      region = Size(width: .millimetres(width), height: .millimetres(height))
      self.paper = paper
    }
  }
}
