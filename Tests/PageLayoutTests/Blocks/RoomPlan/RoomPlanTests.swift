import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct RoomPlanTests {
  func plan(_ speakers: Int, _ listeners: Int, noteTaker: Bool = true) -> RoomPlan {
    RoomPlan(
      speakers: speakers, listeners: listeners, noteTaker: noteTaker,
      words: .init(
        speaker: "spreker", listener: "luisteraar", moderator: "gespreksleider",
        noteTaker: "notulist", entrance: "Ingang", route: "Route zonder drempel"))
  }

  @Test func saysInWordsAndNumbersWhatItShows() {
    let frame = BlockSetter.forTests().frame(plan(7, 11), width: 490)
    #expect(
      frame.alternatives == [
        "7 × spreker, 2 × gespreksleider, 11 × luisteraar, 1 × notulist, Ingang, "
          + "Route zonder drempel"
      ])
  }

  @Test func legendGivesEachSignItsWord() {
    let frame = BlockSetter.forTests().frame(plan(7, 11), width: 490)
    let legend = frame.placements.filter { $0.roles.contains(.list) }.compactMap(\.words)
    #expect(
      legend == [
        "7 × spreker", "2 × gespreksleider", "11 × luisteraar", "1 × notulist",
        "Route zonder drempel",
      ])
  }

  @Test func leavesOutOfTheLegendWhoIsNotThere() {
    let frame = BlockSetter.forTests().frame(plan(6, 0, noteTaker: false), width: 490)
    #expect(!frame.words.contains { $0.contains("luisteraar") || $0.contains("notulist") })
  }

  @Test func numbersTheSpeakersAndMarksTheOthersByLetter() {
    let words = BlockSetter.forTests().frame(plan(5, 0), width: 490, height: 500).words
    #expect(words.filter { $0 == "G" }.count == 2)
    #expect(words.filter { $0 == "N" }.count == 1)
    #expect((1...5).allSatisfy { words.contains("\($0)") })
  }

  @Test func takesTheSpaceThatIsLeft() {
    let setter = BlockSetter.forTests()
    #expect(setter.frame(plan(7, 11), width: 490, height: 640).size.height == 640)
  }

  @Test func keepsToAHeightThatIsGiven() {
    var plan = plan(7, 11)
    plan.height = 60
    let frame = BlockSetter.forTests().frame(plan, width: 490, height: 640)
    #expect(frame.strays.isEmpty)
    let drawn = BlockSetter.forTests().pieces(plan.block, width: 490)
    #expect(drawn.map(\.frame.size.height) == [.millimetres(60)])
  }

  @Test func leavesOutTheDoorAndTheRouteWhereTheyHaveNoWords() {
    var plan = plan(7, 11)
    (plan.words.entrance, plan.words.route) = ("", "")
    let frame = BlockSetter.forTests().frame(plan, width: 490)
    #expect(
      frame.alternatives == ["7 × spreker, 2 × gespreksleider, 11 × luisteraar, 1 × notulist"])
    #expect(!frame.words.contains("Ingang"))
  }

  @Test(arguments: [PrintSize.standard, .large], [300.0, 490, 740])
  func drawsNothingOutsideItself(size: PrintSize, width: Double) {
    let frame = BlockSetter.forTests(size: size).frame(plan(14, 30), width: width)
    #expect(frame.strays.isEmpty)
  }
}
