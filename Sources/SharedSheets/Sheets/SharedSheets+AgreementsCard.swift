import MethodKit

extension SharedSheets {
  /// What everybody at the table agrees on, a picture to each line.
  func agreementsCard() -> Sheet {
    Sheet(
      "agreements-card", texts["agreements.title"], for: .participant, paper: .a5,
      copies: .perParticipant
    ) {
      Heading(words["agreements.heading"], level: 1)
      agreements
      Callout(.right, title: words["agreements.rights"]) {
        Paragraph(words["agreements.right.skip"], picture: SharedPicture.skip.picture)
        Paragraph(words["agreements.right.stop"], picture: SharedPicture.stop.picture)
      }
    }
  }

  private var agreements: [Paragraph] {
    let own = method.texts.listIfAny("agreements.item")
    guard own.isEmpty else {
      let pictures = words.pictures(
        "agreements.picture", for: "agreements.item", count: own.count, usual: [])
      return own.enumerated().map { index, item in
        Paragraph(item, picture: pictures.isEmpty ? nil : pictures[index])
      }
    }
    let rules: [(String, SharedPicture)] = [
      ("talk", .talk), ("turns", .turns), ("listen", .listen), ("own-story", .heart),
      ("stays-here", .closed),
    ]
    return rules.map { Paragraph(words["agreements.rule.\($0)"], picture: $1.picture) }
  }
}
