import FolderMethods
import MethodDocument

extension ReferencePage {
  /// Every block with its picture, its example and its fields.
  var blocks: String {
    Markdown.paragraphs(
      [
        Markdown.heading(2, say("Blokken", "Blocks")),
        say(
          """
          Een vel is een lijst van blokken, van boven naar beneden. Elk blok begint met een streepje \
          en zijn naam. De andere velden staan eronder, even ver naar rechts. Wat in de kolom \
          ‘anders’ staat, geldt als u het veld weglaat. Een blok zonder woorden blijft weg.
          """,
          """
          A sheet is a list of blocks, from top to bottom. Each block begins with a hyphen and its \
          name. Its other fields stand below, just as far to the right. What the column “usual” says \
          holds where you leave a field out. A block without words is left out.
          """),
      ] + BlockGrammar.all.map(block))
  }

  private func block(_ block: BlockGrammar) -> String {
    let name = block.main.name
    let fields = [block.main] + block.fields
    return Markdown.paragraphs(
      [
        Markdown.heading(3, name), block.meaning.text(in: language),
        "![\(name)](\(pictures)/\(Self.pictureName(of: block)))", Markdown.yaml(block.example),
        table(fields),
      ] + parts(of: fields))
  }

  /// The fields of the parts that fields have, such as the stops of a path; each once.
  func parts(of fields: [FieldGrammar]) -> [String] {
    fields.flatMap { field -> [String] in
      guard let record = field.kind.record else { return [] }
      let name = Markdown.code(field.name)
      var words = say("In elk onderdeel van \(name):", "In each item of \(name):")
      if case .record = field.kind { words = say("In \(name):", "In \(name):") }
      if let only = record.wordsField {
        let own = Markdown.code(only)
        words = say(
          "In elk onderdeel van \(name); zijn er alleen woorden, dan zijn die \(own):",
          "In each item of \(name); words alone are its \(own):")
      }
      return [words, table(record.fields)] + parts(of: record.fields)
    }
  }
}
