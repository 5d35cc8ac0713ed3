import FolderMethods
import MethodDocument

extension ReferencePage {
  static let privacyTitle = Wording(nl: "Vertrouwelijkheid", en: "Confidentiality")
  static let checksTitle = Wording(nl: "Controles", en: "Checks")
  static let outcomeTitle = Wording(nl: "Wat de werkvorm doorgeeft", en: "What is handed on")

  var privacy: String {
    Markdown.paragraphs([
      Markdown.heading(2, Self.privacyTitle.text(in: language)),
      say(
        """
        Een samenvatting is voor de groep (`group`), voor medewerkers erbij (`staff`) of voor \
        iedereen (`public`). Er zijn 3 manieren om iets binnen te houden. Wat niet mee mag, wordt \
        alleen geteld.

        - **Toestemming.** Heeft een lijst van records de velden `consent` (type bool) en \
        `visibility` (keuze uit group, staff, public)? Dan gaat elk record alleen zover als iemand \
        goedvond. Uitspraken en foto's hebben dit al.
        - **Poort.** Met `gate` beslist een eigen veld per record.
        - **Grens.** Met `only-for` gaat een heel veld nooit verder dan group of staff. Bovenaan de \
        `method.yaml` geldt het voor wat elke werkvorm heeft: thema's, afspraken, aantallen en de dag \
        om terug te kijken.
        """,
        """
        A summary is for the group (`group`), for staff as well (`staff`) or for everyone (`public`). \
        There are 3 ways to keep something in. What may not go along is only counted.

        - **Consent.** Has a list of records the fields `consent` (type bool) and `visibility` (a \
        choice of group, staff, public)? Then each record goes only as far as somebody agreed to. \
        Quotes and photos have this already.
        - **Gate.** With `gate` a field of your own decides for each record.
        - **Bound.** With `only-for` a whole field never goes further than group or staff. At the top \
        of the `method.yaml` it holds for what every work form has: themes, agreements, counts and \
        the day to look back.
        """),
      Markdown.yaml(Snippets.gate), table(ManifestGrammar.gate),
    ])
  }

  var checks: String {
    Markdown.paragraphs([
      Markdown.heading(2, Self.checksTitle.text(in: language)),
      say(
        "Een controle zegt iets tegen de begeleider als er iets opvalt in het sessiebestand.",
        "A check tells the facilitator something where the session file calls for it."),
      Markdown.yaml(Snippets.check), table(ManifestGrammar.check),
    ])
  }

  var outcome: String {
    let parts = [
      ("themes", OutcomeTemplate.theme), ("statements", OutcomeTemplate.statement),
      ("agreements", OutcomeTemplate.agreement),
    ]
    return Markdown.paragraphs(
      [
        Markdown.heading(2, Self.outcomeTitle.text(in: language)),
        say(
          """
          Thema's, uitspraken, afspraken en foto's die onder `results` staan, gaan vanzelf mee. Met \
          `outcome` voegt u toe wat in uw eigen velden staat.
          """,
          """
          Themes, quotes, agreements and photos that stand under `results` go along by themselves. \
          With `outcome` you add what stands in fields of your own.
          """),
        Markdown.yaml(Snippets.outcome),
      ]
        + parts.map { name, record in
          Markdown.paragraphs([
            say("In \(Markdown.code(name)):", "In \(Markdown.code(name)):"), table(record.fields),
          ])
        })
  }
}
