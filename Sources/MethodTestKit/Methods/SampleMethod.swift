public import Foundation

/// A small method that is sound in every way, as the files of its folder, for tests that spoil it.
public struct SampleMethod: Sendable {
  /// The text of each file, by its path in the folder.
  public var files: [String: String]

  public static let id = "koffie"

  public init() {
    files = [
      "method.yaml": Self.manifest, "texts/nl.yaml": Self.dutch, "texts/en.yaml": Self.english,
      "art/cup.svg": Self.drawing, "examples/tuesday.yaml": Self.example,
    ]
  }

  /// Puts other words in the place of these in a file, where they have to be.
  public mutating func replace(_ words: String, with others: String, in file: String) {
    let text = files[file] ?? ""
    precondition(text.contains(words), "\(file) has no ‘\(words)’")
    files[file] = text.replacing(words, with: others)
  }

  /// Writes it as a folder within a folder.
  ///
  /// - Returns: the method's own folder.
  /// - Throws: an error of the file system.
  @discardableResult
  public func write(to parent: URL) throws -> URL {
    let folder = parent.appending(path: Self.id, directoryHint: .isDirectory)
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return folder
  }

  private static let manifest = """
    id: koffie
    version: 1
    kind: folder
    name: { nl: Koffiegesprek, en: Coffee talk }
    purpose: { nl: Mensen vertellen wat zij wensen., en: People tell what they wish. }
    minutes: 45
    group: { min: 3, max: 6 }
    materials: [pens]
    phases:
      - { id: welcome, minutes: 45, picture: koffie }
    input:
      - id: questions
        type: list
        of: text
        max: 4
        label: { nl: De vragen, en: The questions }
      - id: mode
        type: choice
        choices: [together, alone]
        default: together
        label: { nl: Samen of alleen, en: Together or alone }
    results:
      - id: wishes
        type: list
        of: record
        max: 8
        label: { nl: De wensen, en: The wishes }
        fields:
          - { id: text, type: text, required: true, max: 120, label: { nl: De wens, en: The wish } }
          - { id: votes, type: int, default: 0, min: 0, label: { nl: Stemmen, en: Votes } }
      - id: worries
        type: list
        of: text
        only-for: group
        label: { nl: De zorgen, en: The worries }
    texts: [nl, en]

    sheets:
      - id: worksheet
        title: sheet.title
        reader: participant
        copies: per-participant
        blocks:
          - heading: sheet.title
            level: 1
          - illustration: { art: cup, alt: sheet.cup }
          - when: input.mode = together
            text: sheet.lead
          - each: input.questions
            as: item
            blocks:
              - question: "{{item}}"
                lines: 2
    summaries:
      - id: summary
        title: summary.title
        reader: participant
        blocks:
          - heading: summary.title
            level: 1
          - votes: results.wishes | most votes
          - checklist: results.worries
          - quotes: results.quotes
          - agreements: results.agreements
      - id: poster
        title: summary.title
        reader: wall
        paper: a3
        blocks:
          - heading: summary.title
            level: 1
          - votes: results.wishes | most votes
    outcome:
      themes:
        - each: results.wishes
          as: wish
          title: "{{wish.text}}"
          kind: wish
          votes: "{{wish.votes}}"

    """

  private static let dutch = """
    invitation:
      what: [U vertelt wat u wenst.]
    phases:
      welcome:
        title: Welkom
        goal: Iedereen vertelt een wens.
        do: [Schenk koffie.]
        say: [Fijn dat u er bent.]
        ready: [De koffie]
    sheet:
      title: Mijn wens
      cup: Een kop koffie
      lead: U mag alles opschrijven.
    summary:
      title: Onze wensen

    """

  private static let english = """
    invitation:
      what: [You tell what you wish.]
    phases:
      welcome:
        title: Welcome
        goal: Everyone tells a wish.
        do: [Pour coffee.]
        say: [Good that you are here.]
        ready: [The coffee]
    sheet:
      title: My wish
      cup: A cup of coffee
      lead: You may write down anything.
    summary:
      title: Our wishes

    """

  private static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40">
      <rect x="8" y="12" width="20" height="20" fill="none" stroke="#000000" stroke-width="2"/>
    </svg>
    """

  private static let example = """
    method: koffie
    language: nl
    session:
      title: Koffie op dinsdag
      theme: De huiskamer
      organisation: De Leeuwenhoek
      location: De huiskamer
      date: 2026-05-12
      start: "14:00"
      expected: 6
      facilitators:
        - { name: Begeleider, role: activiteitenbegeleider }
    input:
      questions: [Wat wenst u?]
    results:
      counts: { bewoners: 6 }
      wishes:
        - { text: Vaker muziek, votes: 3 }
        - { text: Een bank in de zon, votes: 4 }
      worries: [De deur is zwaar]
      quotes:
        - { text: Muziek doet mij goed., role: bewoner, consent: yes, approved: yes }
      agreements:
        - { what: Een bank vragen, who: de tuinman, by: 2026-06-01 }
      follow-up: 2026-06-09

    """
}
