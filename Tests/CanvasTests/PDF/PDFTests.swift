import Foundation
import Testing

@testable import Canvas

@Suite struct PDFTests {
  /// Runs a tool on a PDF, whose path stands where the arguments say `@`.
  private func run(_ tool: String, _ arguments: [String], on pdf: Data) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "canvas-\(UUID().uuidString).pdf")
    try pdf.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments.map { $0 == "@" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(tool) \(String(decoding: output, as: UTF8.self))")
    return String(decoding: output, as: UTF8.self)
  }

  @Test func fileIsSoundAndTheSameTwice() throws {
    let pdf = try SamplePDF.make()
    #expect(try run("qpdf", ["--check", "@"], on: pdf).contains("No syntax or stream"))
    #expect(pdf == (try SamplePDF.make()))
  }

  @Test func everyFontIsEmbeddedAsASubset() throws {
    let table = try run("pdffonts", ["@"], on: SamplePDF.make())
    let fonts = table.split(separator: "\n").dropFirst(2)
    #expect(fonts.count >= 3)
    for font in fonts { #expect(font.contains("yes yes yes"), "\(font)") }
  }

  @Test func structureIsInReadingOrder() throws {
    let tree = try run("pdfinfo", ["-struct-text", "@"], on: SamplePDF.make())
    #expect(tree.trimmingCharacters(in: .whitespacesAndNewlines) == SamplePDF.tree)
  }

  @Test func wordsComeOutAsTheyWentIn() throws {
    let text = try run("pdftotext", ["@", "-"], on: SamplePDF.make())
    for words in ["oud-bewoners", "Vertel erover.", "Koffie", "مرحبا بكم في اللقاء"] {
      #expect(text.contains(words))
    }
  }

  @Test func catalogueTellsLanguageAndTitle() throws {
    let pdf = try SamplePDF.make()
    let plain = try run("qpdf", ["--qdf", "--object-streams=disable", "@", "-"], on: pdf)
    for entry in [
      "/Lang (nl)", "/Lang (ar)", "/DisplayDocTitle true", "/Marked true", "/Tabs /S",
      "/Alt (Een kop koffie)", "/Alt (Een foto van de tuin)", "/Alt (Een raam)",
      "/Alt (Nog een kop koffie)", "/Scope /Column",
      "<dc:language><rdf:Bag><rdf:li>nl</rdf:li>", "Spiegelgesprek – draaiboek</rdf:li>",
      "Proef &lt;&amp;&gt;", "<xmp:CreateDate>2025-03-01T10:00:00Z",
    ] {
      #expect(plain.contains(entry), "\(entry)")
    }
    let info = try run("pdfinfo", ["@"], on: pdf)
    #expect(info.contains("Tagged:          yes"))
    #expect(info.contains("Spiegelgesprek – draaiboek"))
  }

  @Test func picturesAreEmbeddedOnceAndPhotosStayJPEG() throws {
    let list = try run("pdfimages", ["-list", "@"], on: SamplePDF.make())
    let rows = list.split(separator: "\n").dropFirst(2).map { $0.split(separator: " ") }
    let objects = Set(rows.filter { $0[2] == "image" }.map { $0[10] })
    #expect(objects.count == 2)
    #expect(Set(rows.filter { $0[8] == "jpeg" }.map { $0[10] }).count == 1)
  }

  @Test func photosLeaveTheirMetadataBehind() throws {
    let secret = "Geheim van de tuinman"
    let data = try PictureFixtures.jpeg(orientation: 6, comment: secret)
    #expect(data.range(of: Data(secret.utf8)) != nil)
    let surface = try PDFSurface(SamplePDF.metadata)
    try surface.page(width: 100, height: 100) {
      try Photo(data).draw(in: $0, x: 0, y: 0, width: 50, height: 100)
    }
    let pdf = try surface.finish()
    #expect(pdf.range(of: Data("JFIF".utf8)) != nil)
    #expect(pdf.range(of: Data(secret.utf8)) == nil)
    #expect(pdf.range(of: Data("Exif".utf8)) == nil)
  }

  @Test func destinationsMayHaveAnyName() throws {
    let surface = try PDFSurface(SamplePDF.metadata)
    let name = #"tabel's (é\"#
    surface.addOutline(#"Titel (met \ teken"#, destination: name)
    try surface.page(width: 100, height: 100, label: "(1") { $0.destination(name) }
    let pdf = try surface.finished(language: "nl")
    #expect(try run("qpdf", ["--check", "@"], on: pdf).contains("No syntax or stream"))
  }

  @Test func elementsWithoutInkKeepTheirPlace() throws {
    let surface = try PDFSurface(SamplePDF.metadata)
    try surface.page(width: 100, height: 100) { context in
      context.tagged(.init(.document)) {
        context.tagged(.init(.paragraph)) {}
        context.tagged(.figure("leeg")) {}
      }
    }
    #expect(throws: Never.self) { try surface.finished(language: "nl") }
  }

  @Test func anotherStructureThanTheDrawnOneIsAnError() throws {
    let surface = try PDFSurface(SamplePDF.metadata)
    try SamplePDF.draw(on: surface)
    var structure = surface.structure
    structure.swapAt(1, 2)
    let drawn = try surface.finish()
    for wrong in [structure, structure.dropLast(), []] {
      #expect(throws: CanvasError.self) {
        try PDFFinisher.finish(
          drawn, language: "nl", metadata: SamplePDF.metadata, structure: Array(wrong))
      }
    }
  }

  @Test func bytesThatAreNoPDFAreAnError() {
    #expect(throws: CanvasError.self) {
      try PDFFinisher.finish(
        Data("%PDF-1.5 nee".utf8), language: "nl", metadata: SamplePDF.metadata, structure: [])
    }
    #expect(throws: CanvasError.self) {
      try PDFFinisher.finish(
        Data(), language: "nl", metadata: SamplePDF.metadata, structure: [])
    }
  }

  @Test func tagsThatDoNotMatchAreAnError() throws {
    func draw(_ body: (Context) -> Void) throws {
      let surface = try PDFSurface(SamplePDF.metadata)
      try surface.page(width: 100, height: 100, body)
      _ = try surface.finish()
    }
    #expect(throws: CanvasError.self) { try draw { $0.endTag(.paragraph) } }
    #expect(throws: CanvasError.self) { try draw { $0.beginTag(.init(.paragraph)) } }
    #expect(throws: CanvasError.self) {
      try draw {
        $0.beginTag(.init(.document))
        $0.tagged(.init(.paragraph)) {}
      }
    }
  }
}
