public import FolderMethods
public import MethodDocument

/// The reference of what a folder method may say, as one Markdown file, made from the grammar by
/// which methods are read.
public struct ReferencePage: Sendable {
  public let language: WordingLanguage
  /// The way from the file to the pictures of blocks, without a slash at its end.
  public let pictures: String

  public init(language: WordingLanguage, pictures: String) {
    self.language = language
    self.pictures = pictures
  }

  public var fileName: String { say("BLOKKEN.md", "BLOCKS.md") }

  /// The name of a block's picture, which the languages share.
  public static func pictureName(of block: BlockGrammar) -> String { "\(block.main.name).png" }

  public var markdown: String {
    Markdown.paragraphs([
      "<!-- \(say("Gemaakt door", "Made by")) `make reference`; "
        + say("verander het niet hier", "change nothing here") + ". -->",
      Markdown.heading(1, say("Blokken en andere bouwstenen", "Blocks, and what else there is")),
      opening, contents, blocks, sheets, words, lists, names, functions, conditions, manifest,
      fields, privacy, checks, outcome,
    ]) + "\n"
  }

  func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en).text(in: language) }

  private var opening: String {
    say(
      """
      Alles wat u in een `method.yaml` kunt zetten, staat hier. U hoeft het niet te onthouden: zoek op \
      wat u nodig hebt. Hoe u een werkvorm maakt, leest u in [HANDLEIDING.md](HANDLEIDING.md).

      **Let op:** in de voorbeelden staan gewone woorden, zodat u ziet wat het wordt. In uw eigen \
      `method.yaml` zet u daar een naam, zoals `worksheet.title`. De woorden zelf staan in \
      `texts/nl.yaml` en `texts/en.yaml`. Zie [Woorden op een vel](#woorden-op-een-vel).
      """,
      """
      All that a `method.yaml` can say stands here. There is no need to remember it: look up what you \
      need. [README.md](README.md) tells how to make a work form.

      **Mind:** the examples have plain Dutch words, so that you see what becomes of them. In your own \
      `method.yaml` you put a name there, such as `worksheet.title`. The words themselves stand in \
      `texts/nl.yaml` and `texts/en.yaml`. See [Words on a sheet](#words-on-a-sheet).
      """)
  }

  private var contents: String {
    let parts = [
      Self.sheetsTitle, Self.wordsTitle, Self.listsTitle, Self.namesTitle, Self.functionsTitle,
      Self.conditionsTitle, Self.manifestTitle, Self.fieldsTitle, Self.privacyTitle,
      Self.checksTitle, Self.outcomeTitle,
    ].map { $0.text(in: language) }
    let kinds = BlockGrammar.all.map { block in
      [
        "[\(Markdown.code(block.main.name))](\(Markdown.anchor(block.main.name)))",
        block.meaning.text(in: language),
      ]
    }
    return Markdown.paragraphs([
      Markdown.table([say("blok", "block"), say("wat het is", "what it is")], kinds),
      say("En verder: ", "And: ")
        + parts.map { "[\($0)](\(Markdown.anchor($0)))" }.joined(separator: " · "),
    ])
  }

  // MARK: Tables

  func table(_ keys: [KeyGrammar]) -> String {
    Markdown.table(
      [say("naam", "name"), say("wat erachter staat", "what it takes"), usualTitle, meaningTitle],
      keys.map { key in
        [
          Markdown.code(key.name), key.form.words.text(in: language),
          usual(key.usual, isRequired: key.isRequired), key.meaning.text(in: language),
        ]
      })
  }

  func table(_ fields: [FieldGrammar]) -> String {
    Markdown.table(
      [say("veld", "field"), say("wat erachter staat", "what it takes"), usualTitle, meaningTitle],
      fields.map { field in
        [
          Markdown.code(field.name), field.kind.words.text(in: language),
          usual(field.usual, isRequired: field.isRequired), field.meaning.text(in: language),
        ]
      })
  }

  var usualTitle: String { say("anders", "usual") }
  var meaningTitle: String { say("betekenis", "meaning") }

  private func usual(_ usual: String?, isRequired: Bool) -> String {
    if let usual, !usual.isEmpty { return Markdown.code(usual) }
    return isRequired && usual == nil ? say("**moet**", "**required**") : ""
  }
}
