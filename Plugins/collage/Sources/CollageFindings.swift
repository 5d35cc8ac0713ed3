import MethodKit

/// What the group made, and what else the session left behind.
struct CollageFindings {
  struct Item {
    /// Its place among those that are shown. The codes of the session stay out of the summary: one
    /// that is missing would point at the maker who keeps the collage.
    var number: Int
    var photo: String?
    var caption: String
    var values: [String]
    var themes: [String]

    init?(_ record: Value, number: Int) {
      guard let caption = record.text("caption") else { return nil }
      self.number = number
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
    let made = request.results.records("collages").filter { $0.text("caption") != nil }
    collages = zip(made, 1...).compactMap { Item($0, number: $1) }
    shared = request.shared
    heldBack = ["collages", "quotes", "images"]
      .map { ($0, request.heldBack($0)) }
      .filter { $0.1 > 0 }
  }

  var isEmpty: Bool {
    collages.isEmpty && shared.themes.isEmpty && shared.quotes.isEmpty
      && shared.agreements.isEmpty && heldBack.isEmpty
  }

  /// The themes that the group named, and those of collages that fall under none of them; what
  /// weighs most first.
  var themes: [Outcome.Theme] {
    let others = collages.map(\.themes)
      .filter { !$0.contains(where: isNamed) }
      .flatMap { $0 }
    let all =
      shared.themes + byFrequency(others).map { Outcome.Theme(title: $0.word, votes: $0.count) }
    return all.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element)
  }

  /// True where a theme of a collage is one that the group named, or stands in its words:
  /// `taal` in `Taal en elkaar verstaan`, but not `rust` in `Onrust`.
  private func isNamed(_ theme: String) -> Bool {
    let words = theme.lowercased().split(separator: " ")
    return shared.themes.contains {
      $0.title.lowercased().split(separator: " ").contains(words)
    }
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

extension Outcome.Theme {
  /// A theme without votes was named once.
  var weight: Int { max(votes ?? 1, 1) }
}

extension CollageFindings.Item {
  func photoAlt(_ t: Texts) -> String {
    t.string("summary.photo-alt", ["n": "\(number)", "caption": caption])
  }

  /// The photo, or a pictogram of what the maker says about it.
  func picture(_ t: Texts) -> Picture {
    photo.map { .photo($0, alt: Text(photoAlt(t))) }
      ?? .pictogram(([caption] + values).joined(separator: " "))
  }
}
