import Testing

@Suite("‘method pictograms’") struct MethodPictogramsTests {
  @Test("names the pictogram of a word, and words near one that has none")
  func words() async throws {
    let ending = try await Program().run(
      ["method", "pictograms", "koffie", "potloot", "wande", "qqq", "--language", "nl"])
    #expect(ending.code == 0, "\(ending.errors)")
    let lines = ending.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("koffie") && lines[0].contains("☕"))
    #expect(lines[1].hasSuffix("geen plaatje; wel bij: potlood"))
    #expect(lines[2].contains("wel bij: wande"))
    #expect(lines[3].hasSuffix("geen plaatje; probeer een ander gewoon woord"))
  }

  @Test("needs a word")
  func none() async throws {
    #expect(try await Program().run(["method", "pictograms"]).code == 2)
  }
}
