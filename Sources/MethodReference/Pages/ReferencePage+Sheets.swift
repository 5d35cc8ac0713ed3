import FolderMethods
import MethodDocument

extension ReferencePage {
  static let sheetsTitle = Wording(nl: "Vellen", en: "Sheets")

  var sheets: String {
    Markdown.paragraphs([
      Markdown.heading(2, Self.sheetsTitle.text(in: language)),
      say(
        """
        Onder `sheets` staan de vellen voor de bijeenkomst, onder `summaries` die voor erna. Bij \
        `summaries` horen er 2 te zijn: `summary` om mee te nemen (A4, hoogstens 2 kanten) en \
        `poster` voor aan de muur (A3). Draaiboek, printlijst, uitnodiging, afsprakenkaart, \
        toestemmingsblad, tafelkaarten en ‘wat gebeurt er nu’ komen er vanzelf bij.
        """,
        """
        Under `sheets` stand the sheets for before the meeting, under `summaries` those for after it. \
        Two are expected under `summaries`: `summary` to take home (A4, two sides at most) and \
        `poster` for the wall (A3). The script, print list, invitation, agreements card, consent \
        sheet, table cards and “what happens next” come by themselves.
        """),
      Markdown.yaml(Snippets.sheet), table(SheetGrammar.record.fields),
      Markdown.heading(3, say("Hoeveel er nodig zijn", "How many are needed")),
      copies,
      Markdown.heading(3, say("Een vel dat wacht", "A sheet that waits")),
      say(
        """
        Met `hold` wacht een vel tot iets er is. Werkvorm zegt dan waarom. Wie het toch wil, zet \
        `--even-so` achter de opdracht.
        """,
        """
        With `hold` a sheet waits until something is there. Werkvorm then says why. Whoever wants it \
        all the same puts `--even-so` behind the command.
        """),
      Markdown.yaml(Snippets.hold), table(ManifestGrammar.hold),
    ])
  }

  private var copies: String {
    let meanings: [String: Wording] = [
      "once": Wording(nl: "1", en: "1"),
      "per-participant": Wording(
        nl: "voor elke deelnemer 1, en 2 over; dat is `session.expected`, of het veld `clients` "
          + "van `input` als u dat maakt",
        en: "one for each participant, and 2 spare; that is `session.expected`, or the field "
          + "`clients` of `input` where you make one"),
      "per-listener": Wording(
        nl: "voor elke luisteraar 1, en 2 over; hoeveel dat er zijn, zegt het veld "
          + "`listeners` van `input`, dat u zelf maakt (`type: int`)",
        en: "one for each listener, and 2 spare; how many these are says the field `listeners` of "
          + "`input`, which you make yourself (`type: int`)"),
      "per-facilitator": Wording(
        nl: "voor elke begeleider 1", en: "one for each facilitator"),
    ]
    let words = SheetGrammar.copyWords.map { word in
      [Markdown.code(word), meanings[word]?.text(in: language) ?? ""]
    }
    return Markdown.table(
      [Markdown.code("copies:"), meaningTitle],
      words + [
        [Markdown.code("3"), say("zoveel", "so many")],
        [
          Markdown.code("{ per: group, of: 4, spare: 1 }"),
          say("voor elke 4 deelnemers 1, en 1 over", "one for every 4 participants, and 1 spare"),
        ],
      ])
  }
}
