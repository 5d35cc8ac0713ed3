import Foundation
import MethodDocument

@testable import MethodProtocol

/// The pinned lines: what goes over the pipe for each kind of message.
enum Golden {
  static let host: [(name: String, message: HostMessage)] = [
    ("host-hello", .hello(HostHello())),
    ("prepare", .prepare(prepare)),
    ("summarise", .summarise(summarise)),
    ("shutdown", .shutdown),
  ]

  static let method: [(name: String, message: MethodMessage)] = [
    ("method-hello", .hello(MethodHello(id: "collage"))),
    ("answer", .answer(answer)),
  ]

  static let prepare = Request(
    number: 1, language: "nl",
    session: [
      "title": "Ons huis over één jaar", "theme": "Veiligheid in huis", "date": "2014-05-13",
      "expected": 7,
    ],
    input: ["frame": "now-dream", "words": ["thuis", "buiten/binnen"]],
    print: PrintSettings(size: .large, ink: .grey, paper: .a3, pictograms: false),
    texts: ["base.title": "Zo voelt {{session.theme}}"])

  static let summarise = SummaryMessage(
    Request(number: 2, language: "ar", session: ["title": "Ons huis"]), for: .public,
    results: ["themes": [["title": "بيت آمن", "kind": "plus", "votes": 4]]],
    heldBack: ["quotes": 3])

  static let answer = Answer(
    to: 2, sheets: [Sheet(id: "summary", title: "Samenvatting", reader: .participant)],
    outcome: Outcome(themes: [.init(title: "Veilig")]),
    diagnostics: [
      Diagnostic(
        .error, "missing-translation",
        Wording(nl: "De tekst ontbreekt.", en: "The text is missing."))
    ])

  static func line(_ name: String) throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name).json")
    return try String(contentsOf: file, encoding: .utf8)
  }
}
