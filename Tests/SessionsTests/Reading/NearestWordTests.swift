import Testing

@testable import Sessions

@Suite("The nearest word")
struct NearestWordTests {
  @Test(
    "is found for a slip",
    arguments: [
      ("sesion", "session"), ("reslts", "results"), ("ipnut", "input"), ("Print", "print"),
      ("methode", "method"), ("participant", "participants"), ("languages", "language"),
    ])
  func findsSlips(typed: String, meant: String) {
    #expect(NearestWord.to(typed, among: SharedFields.topLevel) == meant)
  }

  @Test("is none for another word", arguments: ["Jansen", "x", "", "mijn ketting is weg"])
  func leavesOthers(typed: String) {
    #expect(NearestWord.to(typed, among: SharedFields.topLevel) == nil)
  }

  @Test("counts swapped neighbours once")
  func countsSwaps() {
    #expect(NearestWord.distance(Array("ab"), Array("ba")) == 1)
    #expect(NearestWord.distance(Array("kitten"), Array("sitting")) == 3)
  }
}
