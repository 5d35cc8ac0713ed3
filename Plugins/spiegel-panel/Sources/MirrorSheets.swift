import MethodKit

/// What listeners and tables work with in meeting 2.
extension SpiegelPanel {
  func roomPlan(_ request: PrepareRequest, _ meeting: Meeting) -> Sheet {
    let t = request.texts
    return Sheet("room-plan", t["room.title"], for: .facilitator) {
      Heading(t["room.title"], level: 1, picture: .pictogram("stoel"))
      RoomPlan(
        speakers: meeting.clients, listeners: meeting.listeners,
        moderators: max(request.session.facilitators.count, 1),
        words: RoomPlan.Words(
          speaker: t["room.speaker"], listener: t["room.listener"],
          moderator: t["room.moderator"], noteTaker: t["room.note-taker"],
          entrance: t["room.entrance"], route: t["room.route"]),
        // Large print leaves less room, and what is to be checked belongs on the same page.
        height: request.print.size == .large ? 107 : nil)
      Heading(t["room.check-title"], level: 3)
      Checklist(t.list("room.check"))
    }
  }

  func listenerRules(_ request: PrepareRequest) -> Sheet {
    let t = request.texts
    return Sheet(
      "listener-rules", t["rules.title"], for: .listener, paper: handPaper(request),
      copies: .perListener
    ) {
      Heading(t["rules.title"], level: 1, picture: .pictogram("oor"))
      Paragraph(t["rules.lead"])
      Steps(t.list("rules.all"))
      Callout(.tip, title: t["rules.thought-title"]) {
        Paragraph(t["rules.thought"])
      }
    }
  }

  func listeningSheet(_ request: PrepareRequest) -> Sheet {
    let t = request.texts
    return Sheet(
      "listening-sheet", t["listening.title"], for: .listener, copies: .perListener,
      handling: .collect
    ) {
      Heading(t["listening.title"], level: 1, picture: .pictogram("oor"))
      Paragraph(t["listening.rule"], style: .lead)
      Callout(.confidential) { Paragraph(t["listening.names"]) }
      WritingBox(t["listening.heard"], picture: .pictogram("oor"), height: 34)
      WritingBox(t["listening.touched"], picture: .pictogram("rood hart"), height: 22)
      WritingBox(t["listening.work"], picture: .pictogram("gloeilamp"), height: 22)
      WritingBox(t["listening.question"], picture: .pictogram("rood vraagteken"), height: 18)
    }
  }

  /// The released bottlenecks stand on it; what is heard, seen and tried is written beside them.
  func tableSheet(_ request: PrepareRequest, _ meeting: Meeting) -> Sheet {
    let t = request.texts
    return Sheet(
      "table-sheet", t["table.title"], for: .table, paper: .a3, .landscape,
      copies: .count(meeting.tables)
    ) {
      Heading(t["table.title"], level: 1)
      Paragraph(t["table.lead"])
      Table(
        [
          .init(t["table.bottleneck"]), .init(t["table.need"]), .init(t["table.view"]),
          .init(t["table.try"]),
        ],
        rows: meeting.bottlenecks.map { [Text($0.text), "", "", ""] },
        emptyRows: meeting.bottlenecks.isEmpty ? 4 : 0, emptyRowHeight: 36)
    }
  }

  func agreementsPoster(_ request: PrepareRequest) -> Sheet {
    let t = request.texts
    return Sheet("agreements-poster", t["agreements.title"], for: .wall, paper: .a2) {
      Heading(t["agreements.title"], level: 1, picture: .pictogram("handdruk"))
      Paragraph(t["agreements.lead"], style: .lead)
      Table(
        [
          .init(t["agreements.what"], weight: 1.9), .init(t["agreements.who"]),
          .init(t["agreements.by"]), .init(t["agreements.with"]),
        ], emptyRows: 4, emptyRowHeight: 60)
    }
  }
}
