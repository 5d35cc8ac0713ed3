import PageLayout

@testable import Press

/// One card of cut paper: what is on it, and what on its back.
struct CutCard: Equatable {
  var front: String
  var back: String?
}

/// A side as it lies before a person: where its pages are, and which way up.
struct Side {
  struct Spot {
    var word: String
    var box: Rect
    var isUpsideDown: Bool
  }

  var size: Size
  var spots: [Spot]

  init(_ page: PrintPage) {
    size = page.size
    spots = page.placements.map { .init(word: $0.word, box: $0.box, isUpsideDown: $0.isTurned) }
  }

  /// The side on the paper's back, seen through the paper from its front once a duplex printer has
  /// turned the paper about an upright line or about a level one.
  ///
  /// Seen from behind, turned as a person turns a card, left for right: what the printer turned
  /// about a level line stands on its head.
  func seenThrough(turnedAboutUpright: Bool) -> Side {
    var side = self
    side.spots = spots.map { spot in
      var spot = spot
      if turnedAboutUpright {
        spot.box.x = size.width - spot.box.maxX
      } else {
        spot.box.y = size.height - spot.box.maxY
        spot.isUpsideDown.toggle()
      }
      return spot
    }
    return side
  }
}

extension [PrintPage] {
  /// Prints on both sides or on one, cuts the whole stack at once and puts the piles on each other,
  /// in reading order of where they lay.
  func cut(backs turnedAboutUpright: Bool? = nil) -> [CutCard] {
    let papers: [(front: Side, back: Side?)]
    if let turnedAboutUpright {
      papers = stride(from: 0, to: count, by: 2).map { index in
        let back = Side(self[index + 1]).seenThrough(turnedAboutUpright: turnedAboutUpright)
        return (Side(self[index]), back)
      }
    } else {
      papers = map { (Side($0), nil) }
    }
    return Self.places(papers.map(\.front)).flatMap { place in
      papers.compactMap { paper -> CutCard? in
        guard let front = paper.front.upright(at: place) else { return nil }
        return CutCard(front: front, back: paper.back?.upright(at: place))
      }
    }
  }

  /// Where cards lie on any of the papers, from left to right and from top to bottom.
  private static func places(_ sides: [Side]) -> [Rect] {
    var places: [Rect] = []
    for box in sides.flatMap(\.spots).map(\.box) where !places.contains(where: box.matches) {
      places.append(box)
    }
    return places.sorted { abs($0.y - $1.y) > 0.01 ? $0.y < $1.y : $0.x < $1.x }
  }

  /// Folds each page along its middle, printed side out, and cuts: what came behind what.
  func folded(upright: Bool) -> [CutCard] {
    flatMap { page -> [CutCard] in
      let half = upright ? page.size.width / 2 : page.size.height / 2
      func isFront(_ spot: Side.Spot) -> Bool {
        (upright ? spot.box.maxX : spot.box.maxY) <= half + 0.01
      }
      var fronts = Side(page)
      fronts.spots.removeAll { !isFront($0) }
      // Folding brings the other half behind as turning would.
      var behind = Side(page).seenThrough(turnedAboutUpright: upright)
      behind.spots.removeAll { !isFront($0) }
      return fronts.spots.map { spot in
        CutCard(front: spot.word, back: behind.upright(at: spot.box))
      }
    }
  }
}

extension Side {
  /// The page that lies here the right way up; "?" for one on its head.
  fileprivate func upright(at place: Rect) -> String? {
    spots.first { $0.box.matches(place) }.map { $0.isUpsideDown ? "?" : $0.word }
  }
}
