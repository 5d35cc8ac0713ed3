import MethodKit

extension SharedSheets {
  /// The house rules, a picture to each, for everybody at the table.
  func agreementsCard() -> Sheet {
    Sheet(
      "agreements-card", texts["agreements.title"], for: .participant, paper: .a5,
      copies: .perParticipant
    ) {
      Heading(texts["agreements.heading"], level: 1)
      rule("talk", .talk)
      rule("turns", .turns)
      rule("listen", .listen)
      rule("own-story", .heart)
      rule("stays-here", .closed)
      Callout(.right, title: texts["agreements.rights"]) {
        Paragraph(texts["agreements.right.skip"], picture: SharedPictogram.skip.picture)
        Paragraph(texts["agreements.right.stop"], picture: SharedPictogram.stop.picture)
      }
    }
  }

  private func rule(_ key: String, _ pictogram: SharedPictogram) -> Paragraph {
    Paragraph(texts["agreements.rule.\(key)"], picture: pictogram.picture)
  }
}
