public import MethodDocument
import Canvas
public import Foundation
public import PageLayout

/// What a file says of itself.
public struct PrintInformation: Hashable, Sendable {
  public var title: String
  /// A BCP-47 tag.
  public var language: String
  public var author: String
  /// ISO 8601; from the session, so that the same input gives the same bytes.
  public var date: String

  public init(title: String, language: String, author: String = "", date: String) {
    self.title = title
    self.language = language
    self.author = author
    self.date = date
  }
}

/// The sides of one sheet, under the title that becomes its bookmark.
public struct PrintSection: Hashable, Sendable {
  public var title: String
  public var pages: [PrintPage]

  public init(title: String, pages: [PrintPage]) {
    self.title = title
    self.pages = pages
  }
}

/// Turns pages into the bytes of files.
public final class Printing {
  private let painter: FramePainter

  /// - Parameter measurer: The one that the pages were set with, so that no text is shaped twice.
  public init(ink: InkMode, measurer: FontMeasurer) throws {
    painter = try FramePainter(palette: Palette(ink), measurer: measurer)
  }

  /// A tagged PDF with a bookmark for each section.
  public func pdf(_ sections: [PrintSection], _ information: PrintInformation) throws -> Data {
    let metadata = PDFSurface.Metadata(
      title: information.title, author: information.author, created: information.date)
    let surface = try PDFSurface(metadata)
    painter.language = information.language
    let total = sections.reduce(0) { $0 + $1.pages.count }
    var number = 0
    for (index, section) in sections.enumerated() {
      for (offset, page) in section.pages.enumerated() {
        number += 1
        try surface.page(width: page.size.width, height: page.size.height) { context in
          if number == 1 { context.beginTag(StructureElement(.document)) }
          if offset == 0 { context.destination("section-\(index + 1)") }
          if page.hasStructure {
            try draw(page, in: context)
          } else {
            // A page of shapes, such as dots to vote with, is a figure that bears the sheet's name.
            try context.tagged(.figure(section.title)) { try draw(page, in: context) }
          }
          if number == total { context.endTag(.document) }
        }
      }
      if sections.count > 1 {
        surface.addOutline(section.title, destination: "section-\(index + 1)")
      }
    }
    let pages = try surface.finish()
    return try PDFFinisher.finish(
      pages, language: information.language, metadata: metadata, structure: surface.structure)
  }

  /// A page as a PNG.
  public func png(_ frame: Frame, dotsPerInch: Double) throws -> Data {
    let scale = dotsPerInch / 72
    let surface = try ImageSurface(
      widthPixels: Int((frame.size.width * scale).rounded()),
      heightPixels: Int((frame.size.height * scale).rounded()))
    let context = try surface.context()
    context.scale(scale)
    try painter.draw(frame, in: context)
    return try surface.pngData(dotsPerInch: dotsPerInch)
  }

  /// A page as pixels, its longer side so many.
  public func image(_ frame: Frame, longerSidePixels: Int) throws -> PageImage {
    let scale = Double(longerSidePixels) / max(frame.size.width, frame.size.height, 1)
    let surface = try ImageSurface(
      widthPixels: max(Int((frame.size.width * scale).rounded()), 1),
      heightPixels: max(Int((frame.size.height * scale).rounded()), 1))
    let context = try surface.context()
    context.scale(scale)
    try painter.draw(frame, in: context)
    return PageImage(surface)
  }

  /// A page as an SVG.
  public func svg(_ frame: Frame) throws -> Data {
    let surface = try SVGSurface(width: frame.size.width, height: frame.size.height)
    try painter.draw(frame, in: try surface.context())
    return try surface.finish()
  }

  private func draw(_ page: PrintPage, in context: Context) throws {
    for placement in page.placements {
      try context.saved {
        context.translate(x: placement.origin.x, y: placement.origin.y)
        if placement.isTurned {
          context.translate(x: placement.frame.size.width, y: placement.frame.size.height)
          context.rotate(degrees: 180)
        }
        if let window = placement.window {
          context.clip(x: 0, y: 0, width: window.width, height: window.height)
          context.translate(x: -window.x, y: -window.y)
        }
        try painter.draw(placement.visibleFrame, in: context)
      }
    }
    try painter.draw(page.marks, in: context)
  }
}

extension PrintPage {
  /// True where something on it is told to a reader who cannot see it.
  fileprivate var hasStructure: Bool { placements.contains { $0.visibleFrame.hasStructure } }
}

extension PrintPage.Placement {
  /// What of the frame shows.
  fileprivate var visibleFrame: Frame { window.map(frame.clipped) ?? frame }
}
