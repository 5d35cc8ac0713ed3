import Foundation

/// A piece of text on a page as `pdftohtml` finds it; lengths in points.
struct PrintedText: Sendable {
  var page: Int
  var text: String
  var size: Double
  var left: Double
  var top: Double
  var width: Double
  var height: Double
  var pageWidth: Double
  var pageHeight: Double

  /// How far it stays from the nearest edge of the page.
  var margin: Double {
    min(left, top, pageWidth - left - width, pageHeight - top - height)
  }
}

extension PDFFile {
  /// The texts of the first pages.
  ///
  /// The tool rounds to whole units; at three units to a point that is a third of a point.
  func texts(pages: Int) async throws -> [PrintedText] {
    let unit = 3.0
    let xml = try await tool("pdftohtml -xml -i -hidden -stdout -zoom 3 -l \(pages) FILE").output
    var sizes: [String: Double] = [:]
    var (page, pageWidth, pageHeight) = (0, 0.0, 0.0)
    var texts: [PrintedText] = []
    for line in xml.split(separator: "\n") {
      let line = line.drop { $0 == "\t" || $0 == " " }
      let number = { (name: String) in Double(line.attribute(name) ?? "") ?? 0 }
      if line.hasPrefix("<page ") {
        (page, pageWidth, pageHeight) =
          (Int(number("number")), number("width") / unit, number("height") / unit)
      } else if line.hasPrefix("<fontspec ") {
        sizes[line.attribute("id") ?? ""] = number("size") / unit
      } else if line.hasPrefix("<text "), let start = line.firstIndex(of: ">") {
        let text = String(line[line.index(after: start)...]).withoutTags
        guard text.contains(where: { !$0.isWhitespace }) else { continue }
        texts.append(
          PrintedText(
            page: page, text: text, size: sizes[line.attribute("font") ?? ""] ?? 0,
            left: number("left") / unit, top: number("top") / unit, width: number("width") / unit,
            height: number("height") / unit, pageWidth: pageWidth, pageHeight: pageHeight))
      }
    }
    return texts
  }
}

extension [PrintedText] {
  /// Whole lines: texts on one height that follow each other with no more than a space between.
  var lines: [PrintedText] {
    var lines: [PrintedText] = []
    for text in self {
      guard var line = lines.last, line.page == text.page, abs(line.top - text.top) < 2,
        abs(text.left - line.left - line.width) < text.size / 2
      else {
        lines.append(text)
        continue
      }
      line.text += text.text
      line.width = text.left + text.width - line.left
      lines[lines.count - 1] = line
    }
    return lines
  }
}

extension StringProtocol {
  /// The value of an attribute of an XML element on one line.
  fileprivate func attribute(_ name: String) -> String? {
    guard let start = range(of: " \(name)=\""),
      let end = self[start.upperBound...].firstIndex(of: "\"")
    else { return nil }
    return String(self[start.upperBound..<end])
  }

  fileprivate var withoutTags: String {
    var text = ""
    var isTag = false
    for character in self {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    return text.replacing("&#34;", with: "\"").replacing("&#39;", with: "’")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
