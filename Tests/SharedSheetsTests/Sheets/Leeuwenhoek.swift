import MethodDocument

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

  static let session = SharedSheets.Session(
    title: "Ons huis over een jaar", language: "nl",
    theme: "Veiligheid in huis, een veilig gevoel", organisation: "Stichting Humanitas Rotterdam",
    location: "De Leeuwenhoek, grand café", date: "2014-05-13", expected: 7,
    facilitators: [
      .init(name: "Facilitator 1", role: "begeleider groepsactiviteiten"),
      .init(name: "Facilitator 2"),
    ])

  static func sheets(
    in language: String = "nl", wordings: [String: String] = methodWordings,
    materials: [String] = ["scissors", "dots"], largePrint: Bool = false,
    changing change: (inout SharedSheets.Session) -> Void = { _ in }
  ) throws -> SharedSheets {
    var session = session
    change(&session)
    return SharedSheets(
      texts: SharedTexts(try ShippedTexts.wordings(language)), language: language,
      method: SharedSheets.Method(
        name: "Droombeeld", purpose: "Samen dromen we over later.", group: 7...8,
        materials: materials, texts: SharedTexts(wordings)),
      schedule: try PhaseSchedule(phases, start: ClockTime(minutes: 14 * 60), duration: 85),
      session: session, largePrint: largePrint)
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

  /// The lists whose marker is a dot or a box, each as the words of its items.
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

  /// What this is and what is in it, without the words: what two languages must share.
  var outline: String {
    switch self {
    case .callout(let callout): "callout(\(callout.blocks.map(\.outline).joined(separator: " ")))"
    case .checklist(let list): "checklist(\(list.items.count))"
    case .steps(let steps): "steps(\(steps.items.count))"
    case .labels(let labels): "labels(\(labels.items.count))"
    case .table(let table): "table(\(table.columns.count)x\(table.rows.count))"
    case .consent(let consent): "consent(\(consent.items.count)x\(consent.choices.count))"
    case .agenda(let agenda): "agenda(\(agenda.phases.map(\.lines.count)))"
    default: kind.rawValue
    }
  }
}
