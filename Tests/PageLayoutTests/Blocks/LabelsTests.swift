import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite("Labels")
struct LabelsTests {
  private func faces(_ labels: Labels, size: PrintSize = .standard) -> [Frame] {
    SheetSetter(
      measurer: SquareMeasurer(), pictures: FakePictures(), size: size, printer: .a4,
      language: "nl",
      furniture: PageFurniture(session: "Ons huis", pageNumber: "{{n}}", confidential: "")
    ).set(
      Sheet(
        id: "vel", title: "Vel", reader: .participant,
        blocks: [
          Heading("Plaatjes", level: 1).block,
          Paragraph("Knip uit wat bij u past.", style: .lead).block, labels.block,
        ])
    ).faces.map(\.front)
  }

  private func labels(_ style: Labels.Style, _ count: Int) -> Labels {
    Labels(style, (1...count).map { .init(Text("huis \($0)"), picture: .pictogram("huis")) })
  }

  @Test(
    "with a picture stand eight on an A4, in large print six",
    arguments: [
      (PrintSize.standard, 8), (.large, 6),
    ])
  func pictures(_ size: PrintSize, _ count: Int) {
    #expect(faces(labels(.picture, count), size: size).count == 1)
    #expect(faces(labels(.picture, count + 1), size: size).count == 2)
  }

  @Test("with a picture are a little lower, all of them, where that gets a row more on the page")
  func lowerPictures() {
    func heights(_ page: Double?, _ count: Int) -> [Double] {
      var setter = BlockSetter.forTests()
      setter.pageHeight = page
      return setter.pieces(labels(.picture, count).block, width: 490).map(\.frame.size.height)
    }
    let usual = Double.millimetres(54)
    #expect(heights(nil, 8) == [usual, usual, usual, usual])
    #expect(heights(usual * 3.7, 8) == Array(repeating: usual * 3.7 / 4, count: 4))
    // Not by more than a tenth, nor where there is no row more to come.
    #expect(heights(usual * 3.5, 8) == [usual, usual, usual, usual])
    #expect(heights(usual * 3.7, 6) == [usual, usual, usual])
  }

  @Test("of words are all of one size, and of 28 points at least")
  func strips() {
    let labels = Labels(.strip, [.init("rust"), .init("een bekend gezicht"), .init("tuin")])
    let frame = BlockSetter.forTests().frame(labels, width: 490)
    let sizes = frame.placements.compactMap { placement -> Double? in
      if case .text(let fragment) = placement.drawn { fragment.text.size } else { nil }
    }
    #expect(sizes.count == 3 && Set(sizes).count == 1)
    #expect(sizes[0] >= 28)
  }

  @Test("to fold have lines to cut and to fold that can be seen, and scissors where they are found")
  func tents() {
    let tent = Labels(.tent, [.init("")])
    let frame = BlockSetter.forTests().frame(tent, width: 490)
    let dashed = frame.placements.compactMap(\.shape?.stroke).filter { !$0.dash.isEmpty }
    #expect(dashed.count == 2 && dashed.allSatisfy { $0.width >= 0.75 && $0.ink == .quiet })
    #expect(frame.placements.count { $0.picture != nil } == 1)
    #expect(frame.strays.isEmpty)
    let plain = BlockSetter.forTests(pictures: FakePictures(missing: ["scissors"]))
      .frame(tent, width: 490)
    #expect(!plain.placements.contains { $0.picture != nil })
  }

  private let kinds = [
    Labels.Label("Vrijwilliger", name: "Mevrouw A.", picture: .pictogram("hart")),
    Labels.Label("Stagiair", picture: .pictogram("driehoek")),
  ]

  @Test("to wear are 85 by 54 millimetres, two beside each other on an A4")
  func badges() {
    let frame = BlockSetter.forTests().frame(Labels(.badge, kinds), width: .millimetres(174))
    let boxes = frame.placements.filter { $0.shape?.stroke == BlockSetter.cut }.map(\.box)
    #expect(boxes.count == 2 && boxes[0].y == boxes[1].y)
    for box in boxes {
      #expect(abs(box.width - .millimetres(85)) < 0.01)
      #expect(abs(box.height - .millimetres(54)) < 0.01)
    }
    #expect(frame.strays.isEmpty)
  }

  @Test("to wear begin with the name in large bold letters or a line for it, over the kind")
  func badgeWords() {
    let frame = BlockSetter.forTests().frame(Labels(.badge, kinds), width: .millimetres(174))
    let texts = frame.placements.compactMap { placement -> StyledText? in
      if case .text(let fragment) = placement.drawn { fragment.text } else { nil }
    }
    #expect(texts.map(\.plain) == ["Mevrouw A.", "Vrijwilliger", "Stagiair"])
    #expect(texts[0].spans.map(\.bold) == [true])
    #expect(texts[0].size > texts[1].size)
    let lines = frame.placements.compactMap(\.shape).filter {
      if case .line = $0.outline { true } else { false }
    }
    #expect(lines.count == 1)
  }

  @Test("to wear give a long word room from the picture", arguments: PrintSize.allCases)
  func badgeOfALongWord(size: PrintSize) {
    let setter = BlockSetter.forTests(size: size)
    let label = Labels.Label("Gastvrijheidsteam", picture: .pictogram("hart"))
    let long = setter.frame(Labels(.badge, [label]), width: 490)
    #expect(setter.notes.problems.isEmpty)
    let short = setter.frame(Labels(.badge, kinds), width: 490)
    func picture(_ frame: Frame) -> Double {
      frame.placements.first { $0.picture != nil }?.box.width ?? 0
    }
    #expect(picture(long) > 0)
    #expect(picture(long) < picture(short))
  }

  @Test("to stick are a dot in a circle to cut")
  func dots() {
    let frame = BlockSetter.forTests().frame(Labels(.dot, [.init("")]), width: 490)
    let shapes = frame.placements.compactMap(\.shape)
    #expect(shapes.count == 2)
    #expect(shapes.allSatisfy { if case .ellipse = $0.outline { true } else { false } })
  }
}
