/// The examples that are no block's own; a test reads each as a method's.
enum Snippets {
  static let sheet = """
    sheets:
      - id: wish-cards
        title: cards.sheet
        reader: participant
        paper: a6
        copies: per-participant
        imposition: cards
        blocks:
          - cards:
              - blocks:
                  - heading: cards.title
                    picture: hart
                  - writing-lines: ~
    """

  static let hold = """
    hold:
      until: input.joint-meeting
      why:
        nl: Eerst praten bewoners en medewerkers samen.
        en: Residents and staff talk together first.
    """

  static let words = """
    - text: worksheet.lead
    - text: "Wij praten over {{session.theme}}."
    - text: { text: dots.lead, count: input.dots }
    """

  static let texts = """
    worksheet:
      lead: "Het gaat over {{session.theme}}."
    dots:
      lead:
        one: Plak uw stip bij wat u kiest.
        other: "Plak uw {{n}} stippen bij wat u kiest."
    """

  static let pictures = """
    - illustration: huis
    - illustration: { pictogram: "{{input.icon}}" }
    - illustration: { art: house, alt: worksheet.title }
    - illustration: { photo: "{{image.file}}", alt: "{{image.alt}}" }
    """

  static let each = """
    - each: input.questions
      as: question
      question: "{{question}}"
      number: "{{n}}"
      lines: 4
    """

  static let when = """
    - when: results.quotes
      blocks:
        - heading: summary.quotes
        - quotes: results.quotes
    """

  static let items = """
    - checklist:
        - each: results.wishes | most votes
          as: wish
          text: "{{wish.text}}"
    - votes: results.wishes | most votes
    """

  static let input = """
    input:
      - id: place
        type: choice
        choices: [inside, outside]
        label:
          nl: Waar bent u samen?
          en: Where do you meet?
        example: inside
    """

  static let gate = """
    results:
      - id: stories
        type: list
        of: record
        label: { nl: De verhalen, en: The stories }
        gate: { field: sharing, public: [yes], group: [group] }
        fields:
          - id: text
            type: long-text
            label: { nl: Het verhaal, en: The story }
          - id: sharing
            type: choice
            choices: [yes, group, no]
            label: { nl: Mag het verder?, en: May it go further? }
    """

  static let check = """
    checks:
      - when: (results.wishes | count) > 5
        level: note
        at: results.wishes
        say:
          nl: Er zijn meer dan 5 wensen.
          en: There are more than 5 wishes.
        do:
          nl: Laat de groep kiezen.
          en: Let the group choose.
    """

  static let outcome = """
    outcome:
      themes:
        - each: results.wishes
          as: wish
          title: "{{wish.text}}"
          kind: wish
          votes: "{{wish.votes}}"
    """
}
