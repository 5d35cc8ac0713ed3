import Foundation

@testable import Canvas

/// A PDF of two pages with everything that a sheet may hold.
enum SamplePDF {
  static let metadata = PDFSurface.Metadata(
    title: "Spiegelgesprek – draaiboek", author: "Werkvorm", subject: "Proef <&>",
    created: "2025-03-01T10:00:00Z")

  static func make() throws -> Data {
    let surface = try PDFSurface(metadata)
    try draw(on: surface)
    return try surface.finished(language: "nl")
  }

  static func draw(on surface: PDFSurface) throws {
    let setter = try TextSetter()
    let pictograms = try PictogramSetter()
    let photo = try Photo(PictureFixtures.jpeg(orientation: 6))
    let drawing = try Drawing(PictureFixtures.svg)

    func put(
      _ text: String, in context: Context, x: Double, y: Double, size: Double = 14,
      bold: Bool = false, arabic: Bool = false
    ) throws {
      let layout = try setter.layout(
        TextSetting(
          [.init(text, bold: bold)], size: size, maxWidth: 400,
          direction: arabic ? .rightToLeft : .leftToRight, language: arabic ? "ar" : "nl"))
      layout.draw(in: context, x: x, y: y, colour: .black)
    }

    let chapter = surface.addOutline("Spiegelgesprek", destination: "begin")
    surface.addOutline("Tabel's \\ plaats", destination: "tabel's \\", under: chapter)
    try surface.page(width: 595, height: 842, label: "i") { context in
      context.beginTag(.init(.document))
      context.destination("begin")
      context.rectangle(x: 0, y: 0, width: 595, height: 20)
      context.fill(Colour(red: 0.9, green: 0.9, blue: 1))
      try context.tagged(.init(.heading(1))) {
        try put("Spiegelgesprek", in: context, x: 50, y: 50, size: 26, bold: true)
      }
      try context.tagged(.init(.paragraph)) {
        try put("Wij luisteren naar oud-bewoners.", in: context, x: 50, y: 100)
      }
      try context.tagged(.init(.paragraph, language: "ar")) {
        try put("مرحبا بكم في اللقاء 12 مرة", in: context, x: 50, y: 130, arabic: true)
      }
      try context.tagged(.init(.list)) {
        for (index, text) in ["Kijk rustig.", "Vertel erover."].enumerated() {
          try context.tagged(.init(.listItem)) {
            try context.tagged(.init(.label)) {
              try put("\(index + 1).", in: context, x: 50, y: 170 + 22 * Double(index))
            }
            try context.tagged(.init(.listBody)) {
              try put(text, in: context, x: 70, y: 170 + 22 * Double(index))
            }
          }
        }
      }
      try context.tagged(.figure("Een kop koffie")) {
        try pictograms.pictogram("☕")?.draw(in: context, x: 50, y: 250, width: 60, height: 60)
      }
      try context.tagged(.figure("Een foto van de tuin")) {
        try photo.draw(in: context, x: 150, y: 250, width: 60, height: 60)
      }
      try context.tagged(.figure("Een raam")) {
        try drawing.draw(in: context, x: 250, y: 250, width: 60, height: 60)
      }
      context.beginTag(.init(.table))
      try row(["Wat", "Wie"], header: true, y: 400, context)
    }
    try surface.page(width: 842, height: 595, label: "ii") { context in
      context.destination("tabel's \\", x: 50, y: 50)
      try row(["Koffie", "Ans"], header: false, y: 50, context)
      context.endTag(.table)
      try context.tagged(.figure("Nog een kop koffie")) {
        try pictograms.pictogram("☕")?.draw(in: context, x: 50, y: 250, width: 60, height: 60)
      }
      try photo.draw(in: context, x: 150, y: 250, width: 60, height: 60)
      try context.link(to: "begin") { try put("terug", in: context, x: 50, y: 350) }
      context.endTag(.document)
    }

    func row(_ cells: [String], header: Bool, y: Double, _ context: Context) throws {
      try context.tagged(.init(.tableRow)) {
        for (index, cell) in cells.enumerated() {
          try context.tagged(header ? .tableHeader(.column) : .init(.tableCell)) {
            try put(cell, in: context, x: 50 + 100 * Double(index), y: y)
          }
        }
      }
    }
  }

  /// The structure tree as `pdfinfo -struct-text` writes it.
  static let tree = """
    Document
      H1 (block)
        "Spiegelgesprek"
      P (block)
        "Wij luisteren naar oud-bewoners."
      P (block)
        "مرحبا بكم في اللقاء 12 مرة"
      L (block)
        LI (block)
          Lbl (block)
            "1."
          LBody (block)
            "Kijk rustig."
        LI (block)
          Lbl (block)
            "2."
          LBody (block)
            "Vertel erover."
      Figure
        ""
      Figure
        ""
      Figure
        ""
      Table (block)
        TR
          TH:
             /Scope /Column
            "Wat"
          TH:
             /Scope /Column
            "Wie"
        TR
          TD
            "Koffie"
          TD
            "Ans"
      Figure
        ""
      Link (inline)
        Object 37 0
        "terug"
    """
}
