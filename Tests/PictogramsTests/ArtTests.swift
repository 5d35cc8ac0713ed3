import Foundation
import FoundationXML
import Testing

/// The host's illustrations, which every sheet may recolour and describe.
@Suite struct ArtTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Assets/art")

  private static let drawings: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".svg") }.sorted()

  private static let palette: Set<String> = [
    "#0B4F6C", "#E3EEF2", "#FDF1D6", "#F4B942", "#8C97A0", "#FFFFFF", "none",
  ]

  @Test func everyDrawingThatSheetsNameIsThere() {
    let named = """
      arrow calendar chair circle cloud collage dream-image ear envelope family follow-up glue \
      heart house lock mirror-meeting mirror name-badge path pencil rings scene-blank scene-house scene-path scene-table scene-window \
      scissors sense-feel sense-hear sense-see sense-smell sense-taste speaking-people speech \
      spiegel-panel star stop-hand stop-sign sun table thanks tree window
      """.split(separator: " ").map { "\($0).svg" }
    #expect(Self.drawings == named)
  }

  @Test(arguments: drawings)
  func aDrawingHasATitleAndOnlyTheColoursOfTheHouse(file: String) throws {
    let drawing = try Drawing(contentsOf: Self.folder.appending(path: file))
    #expect(!drawing.title.isEmpty)
    #expect(drawing.viewBox == [0, 0, 96, 96] || drawing.viewBox == [0, 0, 380, 240])
    #expect(drawing.colours.subtracting(Self.palette) == [])
  }

  @Test(arguments: drawings)
  func aDrawingIsPlainShapesWithoutWordsOrReferences(file: String) throws {
    let drawing = try Drawing(contentsOf: Self.folder.appending(path: file))
    let shapes: Set<String> = ["svg", "title", "g", "path", "circle", "ellipse", "rect"]
    #expect(drawing.elements.subtracting(shapes) == [])
    let attributes: Set<String> = ["style", "class", "href", "xlink:href", "opacity", "filter"]
    #expect(drawing.attributes.intersection(attributes) == [])
    #expect(!drawing.values.contains { $0.contains("url(") })
  }

  @Test func freeAreasLieWithinTheirDrawing() throws {
    let table = try String(contentsOf: Self.folder.appending(path: "areas.tsv"), encoding: .utf8)
    var sizes: [String: Int] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t")
      try #require(cells.count == 5)
      let numbers = cells.dropFirst().compactMap { Double($0) }
      try #require(numbers.count == 4, "\(line)")
      #expect(numbers.allSatisfy { $0 > 0 && $0 < 1 }, "\(line)")
      #expect(numbers[0] + numbers[2] <= 1 && numbers[1] + numbers[3] <= 1, "\(line)")
      #expect(Self.drawings.contains("\(cells[0]).svg"))
      sizes[String(cells[0]), default: 0] += 1
    }
    #expect(sizes.count == 12)
    #expect(sizes["path"] == 5)
  }
}

/// What an SVG file is made of.
private final class Drawing: NSObject, XMLParserDelegate {
  private(set) var title = ""
  private(set) var viewBox: [Double] = []
  private(set) var colours: Set<String> = []
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var values: Set<String> = []
  private var isInTitle = false

  init(contentsOf file: URL) throws {
    super.init()
    let parser = XMLParser(data: try Data(contentsOf: file))
    parser.delegate = self
    try #require(parser.parse(), "\(file.lastPathComponent) is no XML")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes given: [String: String]
  ) {
    elements.insert(name)
    isInTitle = name == "title"
    for (key, value) in given where key != "xmlns" {
      attributes.insert(key)
      values.insert(value)
      if key == "fill" || key == "stroke" { colours.insert(value) }
      if key == "viewBox" { viewBox = value.split(separator: " ").compactMap { Double($0) } }
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    isInTitle = false
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInTitle { title += string }
  }
}
