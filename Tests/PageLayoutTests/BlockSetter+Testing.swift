import MethodDocument
import MethodTestKit

@testable import PageLayout

extension BlockSetter {
  /// A setter with square letters, for a participant's A4 sheet in Dutch unless told otherwise.
  static func forTests(
    size: PrintSize = .standard, reader: Reader = .participant, paper: Paper = .a4,
    language: String = "nl", pictures: FakePictures = FakePictures()
  ) -> BlockSetter {
    BlockSetter(
      style: LayoutStyle(size: size, reader: reader, paper: paper), language: language,
      measurer: SquareMeasurer(), pictures: pictures, notes: LayoutNotes(sheet: "test"))
  }

  /// A block as one frame of the width, grown to the height where one is given.
  func frame(_ block: some BlockContent, width: Double, height: Double? = nil) -> Frame {
    let pieces = pieces(block.block, width: width)
    let region = Size(width: width, height: height ?? pieces.height)
    return Paginator(region: region).compose(pieces)
  }
}
