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

  /// The texts on the first pages of every PDF in a folder but the pack, by the file's name.
  ///
  /// The tool rounds to whole units; at three units to a point that is a third of a point.
  static func all(in folder: URL) async throws -> [(name: String, texts: [PrintedText])] {
    let rows = try await Tool.output(
      """
      for f in *.pdf; do
        [ $f = pack.pdf ] && continue
        printf 'file\\t%s\\n' ${f%.pdf}
        pdftohtml -xml -i -hidden -stdout -zoom 3 -l 3 $f | sed -nE '
          s/^<page .* height="([0-9]+)" width="([0-9]+)">.*/page\\t\\1\\t\\2/p
          s/^\\t*<fontspec id="([0-9]+)" size="([0-9]+)".*/font\\t\\1\\t\\2/p
          s/<\\/?[abi][^>]*>//g
          s/^<text top="(.+)" left="(.+)" width="(.+)" height="(.+)" font="([0-9]+)">(.*)<.text>/\\
      text\\t\\1\\t\\2\\t\\3\\t\\4\\t\\5\\t\\6/p' | sed '/^$/d'
      done
      """, in: folder)
    let unit = 3.0
    var files: [(name: String, texts: [PrintedText])] = []
    var sizes: [Substring: Double] = [:]
    var (page, width, height) = (0, 0.0, 0.0)
    for row in rows.split(separator: "\n") {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      let numbers = cells.map { (Double($0) ?? 0) / unit }
      switch (cells[0], cells.count) {
      case ("file", 2):
        files.append((String(cells[1]), []))
        page = 0
      case ("page", 3): (page, height, width) = (page + 1, numbers[1], numbers[2])
      case ("font", 3): sizes[cells[1]] = numbers[2]
      case ("text", 7) where cells[6].contains { !$0.isWhitespace }:
        files[files.count - 1].texts.append(
          PrintedText(
            page: page, text: String(cells[6]), size: sizes[cells[5]] ?? 0, left: numbers[2],
            top: numbers[1], width: numbers[3], height: numbers[4], pageWidth: width,
            pageHeight: height))
      default: break
      }
    }
    return files
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
