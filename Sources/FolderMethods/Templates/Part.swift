import MethodDocument

/// A piece of a sheet as it was written, ready to be made with a session's data.
indirect enum Part: Sendable {
  /// Always the same.
  case fixed(Value)
  case text(PhraseSource)
  /// Words that are for programs, with names in them.
  case string(TextTemplate)
  /// A number from the data, kept within what a sheet can hold.
  case number(Expression, ClosedRange<Int>)
  /// A yes or no, a choice or a word from the data; other choices than these give nothing.
  case value(Expression, choices: [String]?)
  /// Fields by their names in the document.
  case record([Field])
  case list([Item])
  /// A list that comes from the data as a whole.
  case data(Expression, RecordGrammar)
  /// A list of texts that comes from the data as a whole.
  case texts(Expression)
  case picture(PictureSource)

  /// The words of a text.
  enum PhraseSource: Hashable, Sendable {
    case key(String)
    case counted(String, Expression)
    case template(TextTemplate)
  }

  enum PictureSource: Sendable {
    case pictogram(TextTemplate)
    case art(TextTemplate, alt: PhraseSource?)
    case photo(TextTemplate, alt: PhraseSource)
  }

  struct Field: Sendable {
    /// In the document.
    var name: String
    /// Nil where the sheet does not give it.
    var part: Part?
    /// What stands there where nothing came of it; without that, a field that is required takes
    /// with it what it belongs to.
    var usual: Value?
    var isRequired: Bool
  }

  /// One piece of a list, repeated and left out as the data says.
  struct Item: Sendable {
    var each: Expression?
    /// The name for each.
    var name: String
    var condition: Expression?
    var content: Content

    enum Content: Sendable {
      case part(Part)
      /// Several pieces under one condition.
      case group([Item])
    }
  }
}
