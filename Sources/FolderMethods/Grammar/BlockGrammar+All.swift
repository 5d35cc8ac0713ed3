public import MethodDocument

extension BlockGrammar {
  /// The grammar of a block; every kind of block has one.
  public static func of(_ kind: Block.Kind) -> BlockGrammar {
    switch kind {
    case .heading: heading
    case .paragraph: paragraph
    case .steps: steps
    case .question: question
    case .writingLines: writingLines
    case .writingBox: writingBox
    case .drawingFrame: drawingFrame
    case .cards: cards
    case .labels: labels
    case .table: table
    case .checklist: checklist
    case .scale: scale
    case .roomPlan: roomPlan
    case .agenda: agenda
    case .path: path
    case .gallery: gallery
    case .quotes: quotes
    case .themeCloud: themeCloud
    case .votes: votes
    case .scene: scene
    case .agreements: agreements
    case .columns: columns
    case .callout: callout
    case .consent: consent
    case .illustration: illustration
    case .curve: curve
    case .placeMat: placeMat
    case .tree: tree
    case .ladder: ladder
    case .leaf: leaf
    }
  }

  /// In the order of the reference.
  public static let all: [BlockGrammar] = Block.Kind.allCases.map(of)

  static let names: [String] = Block.Kind.allCases.map(\.rawValue)

  init(
    _ kind: Block.Kind, _ main: FieldGrammar, _ fields: [FieldGrammar] = [], nl: String, en: String,
    example: String
  ) {
    self.init(
      kind: kind, main: main, fields: fields, meaning: Wording(nl: nl, en: en), example: example)
  }
}

extension FieldGrammar {
  static func picture(_ nl: String = "een plaatje erbij", _ en: String = "a picture beside it")
    -> FieldGrammar
  {
    FieldGrammar("picture", .picture, nl: nl, en: en)
  }

  static func choice<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, _: Word.Type, required: Bool = false, usual: Word? = nil, source: String? = nil,
    document: String? = nil, nl: String, en: String
  ) -> FieldGrammar {
    FieldGrammar(
      name, .choice(Word.allCases.map(\.rawValue)), required: required, usual: usual?.rawValue,
      source: source, document: document, nl: nl, en: en)
  }

  static func text(
    _ name: String, required: Bool = false, source: String? = nil, document: String? = nil,
    nl: String, en: String
  ) -> FieldGrammar {
    FieldGrammar(
      name, .text, required: required, source: source, document: document, nl: nl, en: en)
  }
}
