import MethodKit

@testable import SharedSheets

/// The dream image session of the case, and a method with texts of its own.
enum Leeuwenhoek {
  static let methodWordings = [
    "phases.receive.title": "Ontvangst",
    "phases.receive.do": "Geef iedereen een hand.",
    "phases.welcome.title": "Welkom bij {{session.title}}",
    "phases.welcome.goal": "Iedereen weet waarom we hier zijn.",
    "phases.welcome.do.1": "Stel u voor.",
    "phases.welcome.do.2": "Lees de afspraken voor.",
    "phases.welcome.say.1": "Fijn dat u er bent.",
    "phases.welcome.ready.1": "Afsprakenkaarten",
    "phases.welcome.ready.2": "Pennen",
    "phases.share.title": "Delen",
    "phases.debrief.title": "Napraten",
    "script.rules.1": "Niemand hoeft vrolijk te doen.",
    "script.pitfalls.1": "Te snel over geld praten.",
    "materials.dots": "Stippen om te kiezen",
  ]

  static let phases = [
    PhaseSchedule.Phase("receive", minutes: 15, at: .before, picture: "koffie"),
    PhaseSchedule.Phase("welcome", minutes: 10, picture: "zwaaiende hand"),
    PhaseSchedule.Phase("share", minutes: 30),
    PhaseSchedule.Phase("debrief", minutes: 20, at: .after),
  ]

  static let session: [String: Value] = [
    "title": "Ons huis over een jaar",
    "theme": "Veiligheid in huis, een veilig gevoel",
    "organisation": "Stichting Humanitas Rotterdam",
    "location": "De Leeuwenhoek, grand café",
    "date": "2014-05-13",
    "start": "14:00",
    "duration": 85,
    "expected": 7,
    "facilitators": [
      ["name": "Facilitator 1", "role": "begeleider groepsactiviteiten"],
      ["name": "Facilitator 2"],
    ],
  ]

  /// - Parameters:
  ///   - without: fields that the session leaves open.
  ///   - reporter: collects what the texts lack.
  static func sheets(
    in language: String = "nl", wordings: [String: String] = methodWordings,
    without open: Set<String> = [], invitationPaper: Paper = .a5, reporter: Reporter = Reporter(),
    changing change: (inout SharedSheets.Session) -> Void = { _ in }
  ) throws -> SharedSheets {
    let details = SessionDetails(.record(session.filter { !open.contains($0.key) }))
    func texts(_ wordings: [String: String]) -> Texts {
      Texts(wordings, language: language, session: details, reporter: reporter)
    }
    var session = SharedSheets.Session(details, language: "nl")
    change(&session)
    return SharedSheets(
      texts: texts(try ShippedTexts.wordings(language)),
      method: SharedSheets.Method(
        name: "Droombeeld", purpose: "Samen dromen we over later.", group: 7...8,
        materials: ["scissors", "dots"], texts: texts(wordings)),
      schedule: try PhaseSchedule(phases, start: ClockTime(minutes: 14 * 60), duration: 85),
      session: session, invitationPaper: invitationPaper)
  }
}

extension Sheet {
  /// The words of the paragraphs, in order.
  var paragraphs: [String] {
    blocks.flatMap(\.paragraphs)
  }

  func first<Payload>(_ payload: (Block) -> Payload?) -> Payload? {
    blocks.lazy.compactMap(payload).first
  }

  /// The lists, each as the words of its items.
  var checklists: [[String]] {
    blocks.compactMap { if case .checklist(let list) = $0 { list.items.map(\.plain) } else { nil } }
  }
}

extension Block {
  var paragraphs: [String] {
    switch self {
    case .paragraph(let paragraph): [paragraph.text.plain]
    case .callout(let callout): callout.blocks.flatMap(\.paragraphs)
    default: []
    }
  }
}
