import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite("Lists")
struct ListTests {
  private let setter = BlockSetter.forTests()

  @Test("steps are numbered, with the number as the label of its item")
  func steps() {
    let frame = setter.frame([Steps(["Knip.", "Plak."]).block], width: 300)
    #expect(frame.words == ["1", "Knip.", "2", "Plak."])
    let labels = frame.placements.filter {
      $0.roles == [.list, .listItem, .label] && $0.words != nil
    }
    #expect(labels.map(\.words) == ["1", "2"])
  }

  @Test("a checklist takes as many columns as the width serves")
  func columns() {
    let checklist = Checklist(
      ["een kop koffie", "twee koekjes erbij", "drie gasten", "vier"], columns: 2)
    let wide = setter.frame([checklist.block], width: 500)
    let narrow = setter.frame([checklist.block], width: 200)
    #expect(narrow.size.height > wide.size.height)
    #expect(wide.words == checklist.items.map(\.plain))
  }

  @Test("a checklist of short words has them beside each other in little width")
  func shortWords() {
    let checklist = Checklist(["ja", "deels", "nee"], columns: 3).block
    #expect(
      Set(
        setter.frame([checklist], width: 330).placements.filter { $0.words != nil }
          .map(\.box.y)
      ).count == 1)
  }

  @Test("steps without a picture stand in line with those that have one")
  func stepsInLine() {
    let steps = Steps([.init("Knip.", picture: .pictogram("schaar")), .init("Plak.")]).block
    let starts = setter.frame([steps], width: 300).placements
      .filter { $0.words == "Knip." || $0.words == "Plak." }.map(\.box.x)
    #expect(starts.count == 2 && Set(starts).count == 1)
  }
}
