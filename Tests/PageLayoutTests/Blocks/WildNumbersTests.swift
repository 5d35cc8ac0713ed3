import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

/// Numbers that were set after a block was made, past what its initialiser would take.
@Suite("Wild numbers")
struct WildNumbersTests {
  private let setter = BlockSetter.forTests()

  @Test("are set as the nearest that can be printed", arguments: [Int.min, -1, .max])
  func whole(_ number: Int) {
    var table = Table([.init("Wat")])
    table.emptyRows = number
    var question = Question("Waarom?")
    question.lines = number
    var lines = WritingLines()
    lines.count = number
    var checklist = Checklist(["Schaar"])
    checklist.columns = number
    var votes = Votes([.init("Bank", votes: 1), .init("Tuin", votes: 2)])
    votes.items[0].votes = number
    var scales = Scale.Kind.allCases.map { Scale($0) }
    for index in scales.indices { scales[index].steps = number }
    var agreements = Agreements([], words: .init(who: "wie", by: "wanneer", because: "want"))
    agreements.emptyItems = number
    var heading = Heading("Kop")
    heading.level = number
    let blocks: [any BlockContent] =
      [table, question, lines, checklist, votes, agreements, heading] + scales
    for block in blocks {
      let height = setter.frame(block, width: 400).size.height
      #expect(height >= 0 && height < 100_000, "\(block.block.kind)")
    }
  }

  @Test("of chairs are no more than a room takes", arguments: [Int.min, .max])
  func chairs(_ number: Int) {
    let word: Text = "woord"
    var room = RoomPlan(
      speakers: 1, listeners: 1,
      words: .init(
        speaker: word, listener: word, moderator: word, noteTaker: word, entrance: word,
        route: word))
    room.speakers = number
    room.listeners = number
    room.moderators = number
    #expect(setter.frame(room, width: 400).size.height < 100_000)
  }

  @Test("of millimetres stay numbers", arguments: [-Double.infinity, -1, .nan, 1e300, .infinity])
  func measures(_ number: Double) {
    var box = WritingBox()
    box.height = number
    var drawing = DrawingFrame()
    drawing.height = number
    var table = Table([.init("Wat"), .init("Wie")], emptyRows: 2)
    table.emptyRowHeight = number
    table.columns[0].weight = number
    var columns = Columns([.init(nil, [Paragraph("Een").block]), .init(nil, [])])
    columns.columns[0].weight = number
    var room = RoomPlan(
      speakers: 3, listeners: 3,
      words: .init(
        speaker: "s", listener: "l", moderator: "m", noteTaker: "n", entrance: "e", route: "r"))
    room.height = number
    let blocks: [any BlockContent] = [box, drawing, table, columns, room]
    for block in blocks {
      let height = setter.frame(block, width: 400).size.height
      #expect(height >= 0 && height < 100_000, "\(block.block.kind)")
    }
  }
}
