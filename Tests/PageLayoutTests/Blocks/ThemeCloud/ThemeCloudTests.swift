import MethodDocument
import MethodTestKit
import Testing

@testable import PageLayout

@Suite struct ThemeCloudTests {
  static let titles: [Text] = [
    "Naamkaartjes", "Veilig gevoel", "Vreemden in de gang", "Licht", "Samen koffie met de buurt",
    "Muziek", "De kat mag blijven", "Lange wachttijden bij de lift op de derde verdieping", "Tuin",
    "Warm eten", "Bezoek", "Iemand die luistert", "Rust", "Een eigen sleutel", "Post", "Vis",
  ]

  func cloud(_ count: Int, seed: Int) -> ThemeCloud {
    ThemeCloud(
      (0..<count).map { index in
        .init(
          Self.titles[(index * 7 + seed) % Self.titles.count],
          tone: Tone.allCases[(index + seed) % 4], weight: 1 + (index * index * 5 + seed) % 9)
      }, legend: [.plus: "goed", .minus: "kan beter", .wish: "wens"])
  }

  /// The box of each theme.
  func boxes(_ frame: Frame) -> [Rect] {
    frame.placements.filter { placement in
      guard placement.roles.contains(.listItem),
        case .rectangle = placement.shape?.outline
      else { return false }
      return true
    }.map(\.box)
  }

  @Test(arguments: 1...16, [240.0, 490, 1090]) func noTwoThemesTouch(count: Int, width: Double) {
    for seed in 0..<3 {
      let frame = BlockSetter.forTests().frame(cloud(count, seed: seed), width: width)
      let boxes = boxes(frame)
      #expect(boxes.count == count)
      for (index, box) in boxes.enumerated() {
        #expect(!boxes[(index + 1)...].contains { $0.overlaps(box) })
      }
      #expect(frame.strays.isEmpty, "\(count) themes, seed \(seed)")
    }
  }

  @Test func aThemeIsAsLargeAsItWeighs() {
    let themes = [1, 4, 2].map { ThemeCloud.Theme("Rust", weight: $0) }
    let sizes = themes.letterSizes(from: 14, most: 2.4)
    #expect(sizes.map { ($0 / 14 * 100).rounded() } == [100, 200, 141])
  }

  @Test func noThemeIsMoreThanSoMuchLargerThanTheSmallest() {
    let themes = [1, 100].map { ThemeCloud.Theme("Rust", weight: $0) }
    #expect(themes.letterSizes(from: 10, most: 2.4) == [10, 24])
  }

  @Test func themesOfOneWeightAreAllOfBodySize() {
    let themes = [3, 3].map { ThemeCloud.Theme("Rust", weight: $0) }
    #expect(themes.letterSizes(from: 14, most: 2.4) == [14, 14])
  }

  @Test func showsHowOftenAThemeWasNamedFromTwiceOn() {
    let cloud = ThemeCloud([.init("Rust", weight: 3), .init("Tuin", weight: 1)])
    #expect(Set(BlockSetter.forTests().frame(cloud, width: 490).words) == ["Rust", "3", "Tuin"])
  }

  @Test func legendHasTheTonesThatAreThere() {
    let cloud = ThemeCloud(
      [.init("Rust", tone: .plus)], legend: [.plus: "goed", .minus: "kan beter"])
    #expect(BlockSetter.forTests().frame(cloud, width: 490).words == ["Rust", "goed"])
  }

  @Test func heaviestStandsOnTopAndThoseWithoutAToneLast() {
    let themes: [ThemeCloud.Theme] = [
      .init("Licht", weight: 9), .init("Rust", tone: .plus, weight: 2),
      .init("Tuin", tone: .wish, weight: 5), .init("Vis", tone: .minus, weight: 2),
    ]
    #expect(themes.byWeight.map(\.title.plain) == ["Tuin", "Rust", "Vis", "Licht"])
  }

  @Test func rowsKeepTheOrder() {
    #expect(CloudPacking.rows([60, 70, 20], gap: 10, width: 100) == [[0], [1, 2]])
    #expect(CloudPacking.rows([30, 30, 120, 20], gap: 10, width: 100) == [[0, 1], [2], [3]])
  }
}
