import FolderMethods
import MethodDocument
import Sessions

extension ReferencePage {
  static let wordsTitle = Wording(nl: "Woorden op een vel", en: "Words on a sheet")
  static let listsTitle = Wording(nl: "Herhalen en kiezen", en: "Repeating and choosing")

  /// Texts, and the pictures that stand beside them.
  var words: String {
    Markdown.paragraphs([
      Markdown.heading(2, Self.wordsTitle.text(in: language)),
      say(
        """
        Waar in een tabel ‘tekst’ staat, kan dit staan: de naam van een tekst; woorden met een naam \
        in dubbele accolades (zet er dan aanhalingstekens om); of een tekst met een getal, die \
        zelf het enkelvoud of meervoud kiest.
        """,
        """
        Where a table says “text”, this may stand: a text's name; words with a name in double braces \
        (put quotation marks around it); or a text with a number, which chooses the singular or the \
        plural itself.
        """),
      Markdown.yaml(Snippets.words),
      say(
        "In `texts/nl.yaml` staan de woorden. Inspringen maakt een naam met een punt:",
        "The words stand in `texts/en.yaml`. What stands further to the right gets a name with a dot:"
      ),
      Markdown.yaml(Snippets.texts),
      say(
        """
        Een dag wordt vanzelf geschreven zoals mensen hem zeggen: 13 mei 2026. Is er niets ingevuld, \
        dan blijft de tekst weg, en ook het blok dat hem zou tonen.
        """,
        """
        A day is written as people say it: 13 May 2026. Where nothing is filled in the text is left \
        out, and so is the block that would show it.
        """),
      Markdown.heading(3, say("Plaatjes", "Pictures")),
      say(
        """
        Een plaatje is meestal 1 gewoon Nederlands woord, zoals `huis` of `koffie`. Het kan ook een \
        tekening uit de map `art` zijn (een SVG-bestand) of een foto van de bijeenkomst. Bij een foto \
        hoort `alt`: wat erop te zien is, voor wie het niet ziet.
        """,
        """
        A picture is mostly one plain Dutch word, such as `huis` (house) or `koffie` (coffee). It can \
        also be a drawing from the folder `art` (an SVG file) or a photo of the meeting. With a photo \
        goes `alt`: what it shows, for who cannot see it.
        """),
      Markdown.yaml(Snippets.pictures),
    ])
  }

  var lists: String {
    Markdown.paragraphs([
      Markdown.heading(2, Self.listsTitle.text(in: language)),
      say(
        """
        In elke lijst kan een onderdeel zich herhalen, of alleen soms meedoen. Dat geldt voor vellen \
        en blokken, en voor kaarten, kolommen, rijen en haltes.
        """,
        """
        In every list an item may repeat itself, or be there only at times. That goes for sheets and \
        blocks, and for cards, columns, rows and stops.
        """),
      table(ManifestGrammar.item), Markdown.yaml(Snippets.each),
      say(
        "Binnen `each` is `n` het volgnummer: 1, 2, 3. Zo horen meer blokken bij 1 `when` of `each`:",
        "Within `each`, `n` counts: 1, 2, 3. Several blocks go with one `when` or `each` like this:"
      ),
      Markdown.yaml(Snippets.when),
      say(
        "Een onderdeel dat alleen woorden is, heet daarbij `text`. Een hele lijst kan ook 1 naam zijn:",
        "An item that is only words is then called `text`. A whole list may also be one name:"),
      Markdown.yaml(Snippets.items),
    ])
  }
}
