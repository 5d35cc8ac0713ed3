import MethodKit

/// What stands or hangs in the room.
extension MirrorMeeting {
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

  /// A poster for each question, so that only the one that is talked about hangs there.
  func topicPosters(_ request: PrepareRequest, _ meeting: Meeting) -> [Sheet] {
    let t = request.texts
    return meeting.questions.enumerated().map { index, question in
      let number = t[
        "poster.number", ["n": "\(index + 1)", "count": "\(meeting.questions.count)"]]
      return Sheet("topic-poster-\(index + 1)", number, for: .wall, paper: .a3, .landscape) {
        Paragraph(number, style: .lead)
        Heading(Text(question), level: 1)
      }
    }
  }
}
