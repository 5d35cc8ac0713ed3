import Testing

@testable import MethodTestKit

@Suite("A difference of lines")
struct LineDifferenceTests {
  @Test("shows what changed, and the lines around it")
  func excerpt() {
    let old = (1...9).map { "regel \($0)" }
    var new = old
    new[1] = "andere regel"
    new.removeLast()
    let difference = LineDifference(
      from: old.joined(separator: "\n"), to: new.joined(separator: "\n"))
    #expect(difference.firstLine == 2)
    #expect(
      difference.excerpt(context: 1)
        == """
          regel 1
        - regel 2
        + andere regel
          regel 3
          …
          regel 8
        - regel 9
        """)
  }

  @Test("ends after so many lines")
  func bounded() {
    let difference = LineDifference(
      from: "", to: (1...99).map(String.init).joined(separator: "\n"))
    #expect(difference.excerpt(atMost: 3) == "- \n+ 1\n+ 2\n  …")
  }

  @Test("is nothing between a text and itself")
  func same() {
    let difference = LineDifference(from: "a\nb", to: "a\nb")
    #expect(difference.firstLine == nil)
    #expect(difference.excerpt() == "")
  }
}
