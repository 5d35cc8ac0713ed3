public import MethodDocument

extension TrustQuestion {
  /// What a person must know to answer, some lines.
  public var explanation: Wording {
    let parts = [what, changed, abilities].compactMap { $0 }
    return Wording(
      nl: parts.map(\.nl).joined(separator: "\n"), en: parts.map(\.en).joined(separator: "\n"))
  }

  /// The question itself; the capital is what no answer means.
  public var question: Wording {
    Wording(
      nl: "Vertrouwt u dit programma? [j/N] ", en: "Do you trust this program? [y/N] ")
  }

  /// True where the answer says yes in either language.
  public static func isYes(_ answer: String) -> Bool {
    let word = answer.lowercased().filter { !$0.isWhitespace }
    return ["j", "ja", "y", "yes"].contains(word)
  }

  private var what: Wording {
    let manifest = method.manifest
    let nl = shown(manifest.name.text(in: "nl") ?? "")
    let en = shown(manifest.name.text(in: "en") ?? "")
    let author = manifest.author.map { shown($0) }
    return Wording(
      nl: """
        De methode ‘\(shown(method.id))’ (\(nl), versie \(manifest.version)) is een programma.
          Map:       \(shown(method.folder.shownPath, atMost: Self.longestPath))
          Programma: \(shown(program.file.shownPath, atMost: Self.longestPath))
          Maker:     \(author.map { "\($0) (zegt de methode zelf)" } ?? "staat er niet bij")
          Inhoud:    SHA-256 \(content.hexadecimal)
        """,
      en: """
        The method ‘\(shown(method.id))’ (\(en), version \(manifest.version)) is a program.
          Folder:   \(shown(method.folder.shownPath, atMost: Self.longestPath))
          Program:  \(shown(program.file.shownPath, atMost: Self.longestPath))
          Author:   \(author.map { "\($0) (so the method says itself)" } ?? "not told")
          Contents: SHA-256 \(content.hexadecimal)
        """)
  }

  private var changed: Wording? {
    guard case .changed(let day) = standing else { return nil }
    return Wording(
      nl: "U vertrouwde deze methode op \(day). Sindsdien is er iets in veranderd.",
      en: "You trusted this method on \(day). Something in it has changed since.")
  }

  private var abilities: Wording {
    switch confinement {
    case .sandbox:
      Wording(
        nl: """
          Werkvorm sluit het programma op. Het heeft geen netwerk en schrijft geen bestanden.
          Het ziet alleen zijn eigen map en de programma’s van het systeem, niet uw bestanden.
          Het krijgt wel te lezen wat de methode uit het sessiebestand mag weten.
          Het bepaalt wat er op de vellen van deze methode staat.
          """,
        en: """
          Werkvorm shuts the program in. It has no network and writes no files.
          It sees its own folder and the system’s programs alone, not your files.
          It does get to read what the method may know of the session file.
          It decides what stands on the sheets of this method.
          """)
    case .limits(let obstacle):
      Wording(
        nl: """
          Let op: op deze computer kan Werkvorm het programma niet opsluiten.
          \(obstacle.reason.nl)
          Het programma kan dan alles wat u zelf kunt.
          Het kan uw bestanden lezen, veranderen en wissen, en ze versturen over het netwerk.
          Vertrouw het alleen als u de maker kent.
          """,
        en: """
          Note: on this computer Werkvorm cannot shut the program in.
          \(obstacle.reason.en)
          The program can then do all that you can do yourself.
          It can read, change and delete your files, and send them over the network.
          Trust it only if you know its author.
          """)
    }
  }

  /// As long as Linux lets a path be (PATH_MAX), in characters: what runs is shown as a whole.
  private static let longestPath = 4096

  /// Words of the method's own, on one line and without what could steer a terminal.
  private func shown(_ text: String, atMost characters: Int = 80) -> String {
    text.onTerminal(atMost: characters)
  }
}
