import MethodKit

/// What the group made, and what else the session left behind.
struct CollageFindings {
  struct Item {
    var code: String
    var photo: String?
    var caption: String
    var values: [String]
    var themes: [String]

    init?(_ record: Value) {
      guard let code = record.text("code"), let caption = record.text("caption") else {
        return nil
      }
      self.code = code
      self.caption = caption
      photo = record.text("photo")
      values = record.texts("values")
      themes = record.texts("themes")
    }
  }

  var collages: [Item]
  var shared: SharedResults
  /// How much is kept from the audience, by what it is.
  var heldBack: [(kind: String, number: Int)]

  init(_ request: SummaryRequest) {
    collages = request.results.records("collages").compactMap(Item.init)
    shared = request.shared
    heldBack = ["collages", "quotes", "images"]
      .map { ($0, request.heldBack($0)) }
      .filter { $0.1 > 0 }
  }

  var isEmpty: Bool {
    collages.isEmpty && shared.themes.isEmpty && shared.quotes.isEmpty
      && shared.agreements.isEmpty && heldBack.isEmpty
  }

  /// The themes that the group named, and those of collages that are not among them.
  var themes: [Outcome.Theme] {
    let named = Set(shared.themes.map { $0.title.lowercased() })
    let others = collages.flatMap(\.themes).filter { !named.contains($0.lowercased()) }
    return shared.themes
      + byFrequency(others).map { Outcome.Theme(title: $0.word, votes: $0.count) }
  }

  /// The few that weigh most, for the wall.
  var mainThemes: [Outcome.Theme] {
    Array(themes.sorted { ($0.votes ?? 1) > ($1.votes ?? 1) }.prefix(4))
  }

  /// What matters to the makers, what came up most first.
  var values: [String] { byFrequency(collages.flatMap(\.values)).map(\.word) }

  func outcome(_ t: Texts) -> Outcome {
    let captions = collages.map { Outcome.Statement(text: $0.caption, approved: true) }
    let photos = collages.compactMap { collage in
      collage.photo.map { Outcome.Image(file: $0, alt: collage.photoAlt(t)) }
    }
    return Outcome(
      themes: themes, statements: captions + shared.quotes, agreements: shared.agreements,
      images: photos + shared.images, followUp: shared.followUp?.description)
  }

  /// Each word once, as it was first written, the most frequent first.
  private func byFrequency(_ words: [String]) -> [(word: String, count: Int)] {
    var found: [(word: String, count: Int)] = []
    for word in words {
      if let index = found.firstIndex(where: { $0.word.lowercased() == word.lowercased() }) {
        found[index].count += 1
      } else {
        found.append((word, 1))
      }
    }
    let ordered = found.enumerated().sorted { one, other in
      (other.element.count, one.offset) < (one.element.count, other.offset)
    }
    return ordered.map(\.element)
  }
}

extension CollageFindings.Item {
  func photoAlt(_ t: Texts) -> String {
    t.string("summary.photo-alt", ["code": code, "caption": caption])
  }

  /// The photo, or a pictogram of what the maker says about it.
  func picture(_ t: Texts) -> Picture {
    photo.map { .photo($0, alt: Text(photoAlt(t))) }
      ?? .pictogram(([caption] + values).joined(separator: " "))
  }
}
