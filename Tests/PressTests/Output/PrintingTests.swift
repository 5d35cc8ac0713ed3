import Canvas
import Foundation
import MethodDocument
import PageLayout
import Testing

@testable import Press

@Suite("Printed files")
struct PrintingTests {
  private func section(_ title: String, _ frames: Frame...) -> PrintSection {
    PrintSection(
      title: title,
      pages: frames.map { PrintPage(size: $0.size, placements: [.init($0, at: .zero)]) })
  }

  /// A pack of two sample sheets.
  private func pack(_ ink: InkMode = .colour) throws -> Data {
    let measurer = try FontMeasurer()
    let sections = [SampleSheets.working, SampleSheets.script].map { sheet in
      let set = SampleSheets.set(sheet, measurer: measurer)
      #expect(set.problems.isEmpty)
      return PrintSection(
        title: sheet.title.plain,
        pages: set.faces.map {
          PrintPage(size: $0.front.size, placements: [.init($0.front, at: .zero)])
        })
    }
    return try Printing(ink: ink, measurer: measurer).pdf(sections, SampleSheets.information)
  }

  private func pdf(_ sections: [PrintSection]) throws -> PDFFile {
    let printing = try Printing(ink: .colour, measurer: FontMeasurer())
    return try PDFFile(printing.pdf(sections, SampleSheets.information))
  }

  private func picture(_ emoji: String, _ alternative: String) -> Frame {
    var frame = Frame(width: 40, height: 40)
    frame.add(.picture(PlacedPicture(.emoji(emoji), size: frame.size)), x: 0, y: 0)
    return frame.grouped(as: .figure(alternative: alternative))
  }

  // MARK: PDF

  @Test("are sound, tagged and in the session's language, with title and author")
  func sound() throws {
    let file = try PDFFile(pack())
    #expect(try file.told(by: "qpdf", "--check", "@").contains("No syntax or stream"))
    let info = try file.told(by: "pdfinfo", "@")
    #expect(info.contains("Tagged:          yes"))
    #expect(info.contains("Title:           Ons huis over een jaar"))
    #expect(info.contains("Author:          De Leeuwenhoek"))
    #expect(info.contains("CreationDate:    Tue May 13"))
    #expect(try file.source.contains("/Lang (nl)"))
  }

  @Test("say what each part is, in reading order")
  func structure() throws {
    let tree = try PDFFile(pack()).told(by: "pdfinfo", "-struct-text", "@")
    let order = [
      "vertrouwelijk – inleveren", "H1", "Mijn droombeeld", "Hoe ziet een veilig huis",
      "L (block)", "LBody", "Sluit uw ogen", "Hoe veilig voelt u zich?", "Dit wil ik nog zeggen",
      "H1", "Draaiboek", "Table", "TH", "Wat", "TD", "Koffie zetten", "lijm", "Let op", "Goed",
      "De sfeer is open.", "Wens",
    ]
    var rest = tree[...]
    for words in order {
      let found = rest.range(of: words)
      #expect(found != nil, "\(words) comes too early or not at all")
      if let found { rest = rest[found.upperBound...] }
    }
  }

  @Test("give every figure words for who cannot see it")
  func alternatives() throws {
    let source = try PDFFile(pack()).source
    let figures = source.components(separatedBy: "/S /Figure").count
    #expect(figures > 3)
    #expect(source.components(separatedBy: "/Alt ").count == figures)
    for words in ["huis", "ogen", "plaatje"] { #expect(source.contains("/Alt (\(words))")) }
  }

  @Test("have a bookmark for each sheet of a pack, and none where they are one sheet")
  func bookmarks() throws {
    func outline(_ file: PDFFile) throws -> String {
      try file.told(by: "qpdf", "--json", "--json-key=outlines", "@")
    }
    let several = try outline(PDFFile(pack()))
    #expect(several.contains("\"title\": \"Mijn droombeeld\""))
    #expect(several.contains("\"title\": \"Draaiboek\""))
    #expect(several.contains("\"destpageposfrom1\": 2"))
    let single = try outline(pdf([section("Vel", .page("een", Size(.a5)))]))
    #expect(!single.contains("\"title\""))
  }

  @Test("embed every font, and each as a subset")
  func fonts() throws {
    let rows = try PDFFile(pack()).told(by: "pdffonts", "@").split(separator: "\n").dropFirst(2)
    #expect(rows.count >= 2)
    for row in rows { #expect(row.contains("NotoSans") && row.contains("yes yes yes"), "\(row)") }
  }

  @Test("are the same bytes from the same input", arguments: InkMode.allCases)
  func sameBytes(_ ink: InkMode) throws {
    let first = try pack(ink)
    #expect(try pack(ink) == first)
  }

  @Test("hold a picture once, also where it stands twice on a page")
  func pictureTwice() throws {
    var page = Frame(size: Size(.a5))
    page.add(picture("☕", "koffie"), x: 20, y: 20)
    page.add(picture("☕", "nog een koffie"), x: 100, y: 20)
    let file = try pdf([section("Vel", page, page)])
    #expect(try file.told(by: "qpdf", "--check", "@").contains("No syntax or stream"))
    let rows = try file.told(by: "pdfimages", "-list", "@").split(separator: "\n").dropFirst(2)
      .map { $0.split(separator: " ") }.filter { $0[2] == "image" }
    #expect(Set(rows.map { $0[10] }).count == 1)
    let source = try file.source
    #expect(source.contains("/Alt (koffie)") && source.contains("/Alt (nog een koffie)"))
  }

  @Test("call a page without words a figure that bears the sheet's name")
  func pageWithoutText() throws {
    var dots = Frame(size: Size(.a5))
    dots.add(.circle(diameter: 30, stroke: .init(.accent)), x: 20, y: 20)
    var words = Frame(size: Size(.a5))
    words.add(.page("een", Size(.a5)), x: 0, y: 0, role: .paragraph)
    let source = try pdf([section("Stippen", dots), section("Vel", words)]).source
    #expect(source.contains("/Alt (Stippen)"))
    #expect(!source.contains("/Alt (Vel)"))
  }

  @Test("say of a tile only what it shows")
  func tile() throws {
    var poster = Frame(width: 400, height: 200)
    for (word, x) in [("links", 10.0), ("rechts", 300.0)] {
      poster.add(.page(word, Size(width: 60, height: 30)), x: x, y: 10, role: .paragraph)
    }
    let pages = [0.0, 200].map { x in
      PrintPage(
        size: Size(width: 220, height: 220),
        placements: [
          .init(
            poster, at: Point(x: 10, y: 10),
            window: Rect(x: x, y: 0, width: 200, height: 200))
        ])
    }
    let file = try pdf([PrintSection(title: "Poster", pages: pages)])
    for (page, words) in [("1", "links"), ("2", "rechts")] {
      let told = try file.told(by: "pdftotext", "-f", page, "-l", page, "@", "-")
      #expect(told.split(whereSeparator: \.isWhitespace) == [Substring(words)])
    }
  }

  // MARK: PNG and SVG

  @Test("are as many pixels as the paper has dots, and say how many to an inch")
  func png() throws {
    let printing = try Printing(ink: .colour, measurer: FontMeasurer())
    let data = try printing.png(.page("een", Size(.a7)), dotsPerInch: 150)
    let photo = try Photo(data)
    #expect(photo.widthPixels == 437 && photo.heightPixels == 620)
    #expect(data.range(of: Data("pHYs".utf8)) != nil)
  }

  @Test("keep lines as lines in SVG, and are the same bytes twice")
  func svg() throws {
    let printing = try Printing(ink: .colour, measurer: FontMeasurer())
    var frame = Frame.page("een", Size(.a7))
    frame.add(.circle(diameter: 30, stroke: .init(.accent)), x: 20, y: 40)
    let first = try printing.svg(frame)
    #expect(try printing.svg(frame) == first)
    #expect(String(decoding: first, as: UTF8.self).contains("<path"))
  }

  @Test("are an error where a picture has gone since it was found")
  func missingPicture() throws {
    var frame = Frame(size: Size(.a7))
    let gone = PlacedPicture(.photo(path: "/nergens/foto.jpg"), size: Size(width: 20, height: 20))
    frame.add(.picture(gone), x: 0, y: 0)
    #expect(throws: (any Error).self) { try pdf([section("Vel", frame)]) }
  }
}
