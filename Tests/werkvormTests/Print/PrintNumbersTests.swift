import Foundation
import Testing

/// The numbers of print.md, measured on paper.
@Suite("On paper", .timeLimit(.minutes(15)))
struct PrintNumbersTests {
  /// The tool's lengths are rounded to a third of a point.
  private static let rounding = 0.4
  private static let millimetre = 72 / 25.4

  @Test(
    "nothing is smaller than 12 points, in large print than 16",
    arguments: Example.all, PrintedExample.Size.allCases)
  func smallest(example: Example, size: PrintedExample.Size) async throws {
    for sheet in try await PrintedExample.texts(example, size) {
      let marks = sheet.tileMarks.map(\.size).min() ?? 12
      #expect(marks >= 12, "\(sheet.name)")
      let others = sheet.all.filter { text in !sheet.tileMarks.contains { $0.text == text.text } }
      let smallest = try #require(others.min { $0.size < $1.size }, "\(sheet.name) is empty")
      #expect(
        smallest.size >= (size == .large ? 18 : 12) - Self.rounding,
        "\(sheet.name): ‘\(smallest.text)’")
    }
  }

  @Test(
    "most of what is read stands in 14 points, in large print in 18",
    arguments: Example.all, PrintedExample.Size.allCases)
  func body(example: Example, size: PrintedExample.Size) async throws {
    let least = (size == .large ? 18 : 14) - Self.rounding
    var sheets = 0
    for sheet in try await PrintedExample.texts(example, size) {
      let letters = sheet.own.reduce(into: (all: 0, small: 0)) { count, text in
        count.all += text.text.count
        if text.size < least { count.small += text.text.count }
      }
      // On blank name cards there is nothing to read yet.
      guard sheet.name != "table-cards" else { continue }
      sheets += 1
      #expect(letters.small * 2 < letters.all, "\(sheet.name): \(letters)")
    }
    #expect(sheets >= 8)
  }

  @Test(
    "text stays 10 millimetres from the edge",
    arguments: Example.all, PrintedExample.Size.allCases)
  func margins(example: Example, size: PrintedExample.Size) async throws {
    // What stands on a tile goes on over its edge.
    let sheets = try await PrintedExample.texts(example, size).filter { !$0.isTiled }
    #expect(sheets.count >= 8)
    for sheet in sheets {
      // The tool measures no text that stands upside down, as on the back of a card.
      let upright = sheet.all.filter { $0.width > 0 }
      let outermost = try #require(upright.min { $0.margin < $1.margin })
      // Its boxes reach a little below the letters.
      #expect(
        outermost.margin >= 10 * Self.millimetre - outermost.size * 0.1,
        "\(sheet.name): ‘\(outermost.text)’")
    }
  }

  @Test(
    "a line of running text has no more than 78 characters",
    arguments: Example.all, PrintedExample.Size.allCases)
  func lineLength(example: Example, size: PrintedExample.Size) async throws {
    for sheet in try await PrintedExample.texts(example, size) {
      let running = sheet.own.lines.filter { $0.size >= 14 - Self.rounding }
      guard let longest = running.max(by: { $0.text.count < $1.text.count }) else { continue }
      #expect(longest.text.count <= 78, "\(sheet.name): ‘\(longest.text)’ (\(longest.size) pt)")
    }
  }
}
