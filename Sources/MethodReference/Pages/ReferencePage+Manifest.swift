import FolderMethods
import MethodDocument
import Sessions

extension ReferencePage {
  static let manifestTitle = Wording(nl: "De hele method.yaml", en: "The whole method.yaml")
  static let fieldsTitle = Wording(nl: "Velden om in te vullen", en: "Fields to fill in")

  var manifest: String {
    Markdown.paragraphs([
      Markdown.heading(2, Self.manifestTitle.text(in: language)),
      table(ManifestGrammar.common + ManifestGrammar.ofFolder),
      say("Elk deel onder `phases` heeft:", "Each phase has:"), table(ManifestGrammar.phase),
      say(
        """
        In `texts` horen bij elk deel: `phases.<id>.title`, `goal`, `do`, `say` en `ready`. Ook nodig \
        is `invitation.what`: in 1 tot 3 regels wat mensen gaan doen.
        """,
        """
        With each phase go in `texts`: `phases.<id>.title`, `goal`, `do`, `say` and `ready`. Also \
        needed is `invitation.what`: in 1 to 3 lines, what people will do.
        """),
    ])
  }

  var fields: String {
    Markdown.paragraphs([
      Markdown.heading(2, Self.fieldsTitle.text(in: language)),
      say(
        "Dit hoort bij elk veld van `input` en `results`:",
        "This goes with each field of `input` and `results`:"),
      Markdown.yaml(Snippets.input), table(ManifestGrammar.field),
      Markdown.table(
        [Markdown.code("type:"), say("wat de begeleider invult", "what the facilitator fills in")],
        FieldSchema.FieldType.allCases.map {
          [Markdown.code($0.rawValue), $0.words.text(in: language)]
        }),
    ])
  }
}
