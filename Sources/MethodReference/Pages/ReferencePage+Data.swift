import FolderMethods
import MethodDocument
import Sessions

extension ReferencePage {
  static let namesTitle = Wording(nl: "Namen", en: "Names")
  static let functionsTitle = Wording(nl: "Functies", en: "Functions")
  static let conditionsTitle = Wording(nl: "Voorwaarden", en: "Conditions")

  var names: String {
    let rows = KnownName.all.map { name in
      [
        Markdown.code(name.name),
        name.isOnlyAfter
          ? say("alleen in `summaries`", "only in `summaries`") : say("overal", "everywhere"),
        name.meaning.text(in: language),
      ]
    }
    let parts = KnownName.all.filter { !$0.fields.isEmpty }
    return Markdown.paragraphs(
      [
        Markdown.heading(2, Self.namesTitle.text(in: language)),
        say(
          "Met een naam haalt u gegevens op een vel. Achter een punt staat een veld.",
          "A name brings data onto a sheet. After a dot stands a field."),
        Markdown.table([say("naam", "name"), say("waar", "where"), meaningTitle], rows),
      ]
        + parts.map { name in
          Markdown.paragraphs([
            say(
              "Velden van \(Markdown.code(name.name)):", "Fields of \(Markdown.code(name.name)):"),
            Markdown.table([say("naam", "name"), meaningTitle], fieldRows(name.name, name.fields)),
          ])
        })
  }

  private func fieldRows(_ path: String, _ fields: [FieldSchema]) -> [[String]] {
    fields.map { field in
      let label = field.label.text(in: language.rawValue) ?? ""
      let within = field.fields.map { Markdown.code($0.id) }.joined(separator: ", ")
      let parts = within.isEmpty ? "" : " " + say("In elk: \(within).", "In each: \(within).")
      return [Markdown.code("\(path).\(field.id)"), label + parts]
    }
  }

  var functions: String {
    Markdown.paragraphs([
      Markdown.heading(2, Self.functionsTitle.text(in: language)),
      say(
        """
        Achter een naam kan met ` | ` een functie staan, en daarachter nog een. Elke functie werkt op \
        wat ervoor staat.
        """,
        """
        After a name, ` | ` may bring a function, and another after that. Each works on what stands \
        before it.
        """),
      Markdown.table(
        [
          say("functie", "function"), say("wat het geeft", "what it gives"),
          say("voorbeeld", "example"),
        ],
        Function.allCases.map { function in
          let parameters = function.parameters.map { word(for: $0).text(in: language) }
          return [
            Markdown.code(([function.rawValue] + parameters).joined(separator: " ")),
            function.summary.text(in: language), Markdown.code(function.example),
          ]
        }),
      say(
        """
        Bij letters tellen hoofdletters en accenten niet mee. Een tekst geldt als getal als hij uit \
        cijfers bestaat en u hem vergelijkt met een getal. Zet `'…'` om een waarde met een punt erin: \
        `results.rooms | where number '2.1'`.
        """,
        """
        With letters, capitals and accents make no difference. A text counts as a number where it is \
        all digits and you compare it with a number. Put `'…'` around a value with a dot in it: \
        `results.rooms | where number '2.1'`.
        """),
    ])
  }

  private func word(for parameter: Function.Parameter) -> Wording {
    switch parameter {
    case .field: Wording(nl: "VELD", en: "FIELD")
    case .key: Wording(nl: "TEKST", en: "TEXT")
    case .number: Wording(nl: "GETAL", en: "NUMBER")
    case .value: Wording(nl: "WAARDE", en: "VALUE")
    }
  }

  var conditions: String {
    Markdown.paragraphs([
      Markdown.heading(2, Self.conditionsTitle.text(in: language)),
      say(
        """
        Een voorwaarde staat achter `when` of `until`. Een woord dat u vergelijkt, staat er zonder \
        aanhalingstekens; zijn het meer woorden, zet er dan `'…'` om. Haakjes mogen.
        """,
        """
        A condition stands after `when` or `until`. A word that you compare with stands without \
        quotation marks; several words stand in `'…'`. Brackets may be used.
        """),
      Markdown.table(
        [say("voorbeeld", "example"), say("het is waar als", "it holds where")],
        Condition.all.map { [Markdown.code($0.example), $0.meaning.text(in: language)] }),
    ])
  }
}
