import MethodKit

extension SharedSheets {
  /// What a facilitator leads the meeting with: what it is for, and what to do and say when.
  func script() -> Sheet {
    Sheet("script", texts["script.title"], for: .facilitator, copies: .perFacilitator) {
      Heading(texts["script.title"], level: 1)
      Paragraph(Text(own(details.title)), style: .lead)

      Heading(texts["script.meeting"])
      Checklist(meetingFacts, marker: .dot)
      Heading(texts["script.timeline"])
      timeline
      Heading(texts["script.purpose"])
      Paragraph(Text(method.purpose))
      if let note = method.groupNote { Paragraph(Text(note), style: .note) }

      Heading(texts["script.roles"])
      Checklist(texts.list("script.role"), marker: .dot)
      hierarchyWarning

      if !method.materials.isEmpty {
        Heading(texts["script.materials"])
        Checklist(materials, columns: 2)
      }
      if !session.questions.isEmpty {
        Heading(texts["script.questions"])
        Steps(session.questions.map { Text(own($0)) })
      }

      agenda(schedule.before, under: "script.before")
      agenda(schedule.during, under: "script.during")
      askingConsent
      agenda(schedule.after, under: "script.after")

      Heading(texts["script.rules"])
      Checklist(texts.list("script.rule") + method.texts.listIfAny("script.rules"), marker: .dot)
      list(of: "script.pitfalls")
      list(of: "script.interventions")
    }
  }

  /// What is to be laid out, worded by the method or else by the host.
  var materials: [Text] {
    method.materials.map { id in
      let key = "materials.\(id)"
      return texts.has(key) && !method.texts.has(key) ? texts[key] : method.texts[key]
    }
  }

  private var meetingFacts: [Text] {
    var facts = [texts.fact("fact.method", [.text(method.name)])]
    if let theme = details.theme { facts.append(texts.fact("fact.about", own(theme))) }
    facts.append(texts.fact("fact.when", [.text(dayAndClock)]))
    if let place { facts.append(texts.fact("fact.where", place)) }
    if let groupSize { facts.append(texts.fact("fact.group", [.text(groupSize)])) }
    if !details.facilitators.isEmpty {
      let people = details.facilitators.map { facilitator in
        guard let role = facilitator.role, role.lowercased() != facilitator.name.lowercased()
        else { return facilitator.name }
        return "\(facilitator.name) (\(role))"
      }
      let separator = texts.string("host.list.separator")
      facts.append(texts.fact("fact.led-by", own(people.joined(separator: separator))))
    }
    return facts
  }

  private var groupSize: String? {
    guard let group = method.group else { return expected }
    let size = texts.string(
      group.count == 1 ? "script.group-exact" : "script.group-size",
      ["min": "\(group.lowerBound)", "max": "\(group.upperBound)"])
    return expected.map { "\(size) (\($0))" } ?? size
  }

  /// How many come; with those who listen apart, for the group is those who do not.
  private var expected: String? {
    let attendance = session.attendance
    guard attendance.listeners > 0 else {
      return details.expected.map { texts.string("script.expected", ["count": "\($0)"]) }
    }
    return texts.string(
      "script.expected-with-listeners",
      [
        "participants": texts.counted("script.participants", attendance.participants).plain,
        "listeners": texts.counted("script.listeners", attendance.listeners).plain,
      ])
  }

  /// A facilitator should stand in no hierarchy to clients (Vilans).
  private var hierarchyWarning: Callout? {
    let warnings = session.hierarchicalFacilitators.map { name in
      Paragraph(texts["script.hierarchical", ["name": name]]).block
    }
    guard !warnings.isEmpty else { return nil }
    return Callout(.warning, title: texts["script.hierarchical-title"], warnings)
  }

  /// All phases at a glance, one under the other so that they are also read in order.
  private var timeline: Checklist {
    let slots = schedule.before + schedule.during + schedule.after
    return Checklist(
      slots.map { slot in
        let title = method.texts["phases.\(slot.phase.id).title"]
        return Text([.strong("\(slot.start)"), .text(" ")] + title.passages.flatMap(\.inlines))
      }, marker: .dot)
  }

  /// Consent comes at the end of every meeting, whatever the method.
  @BlockBuilder
  private var askingConsent: [Block] {
    Heading(texts["script.consent.title"])
    Checklist(texts.list("script.consent.do"), marker: .dot)
    Callout(.say, title: texts["host.callout.say"]) {
      Checklist(texts.list("script.consent.say"), marker: .dot)
    }
  }

  @BlockBuilder
  private func agenda(_ slots: [PhaseSchedule.Slot], under heading: String) -> [Block] {
    if !slots.isEmpty {
      Heading(texts[heading])
      Agenda(
        slots.map(agendaPhase),
        words: Agenda.Words(
          minutes: texts["host.minutes"], say: texts["host.agenda.say"],
          ready: texts["host.agenda.ready"]))
    }
  }

  private func agendaPhase(_ slot: PhaseSchedule.Slot) -> Agenda.Phase {
    let key = "phases.\(slot.phase.id)"
    var lines: [Agenda.Line] = []
    if method.texts.has("\(key).goal") {
      let goal = method.texts.string("\(key).goal")
      lines.append(Agenda.Line(.act, texts.fact("script.goal", [.text(goal)])))
    }
    let ready = method.texts.listIfAny("\(key).ready")
    if !ready.isEmpty { lines.append(Agenda.Line(.ready, texts.series(ready))) }
    lines += method.texts.listIfAny("\(key).do").map { Agenda.Line(.act, $0) }
    lines += method.texts.listIfAny("\(key).say").map { Agenda.Line(.say, $0) }
    return Agenda.Phase(
      method.texts["\(key).title"], start: slot.start, minutes: slot.minutes,
      picture: slot.phase.picture.map { .pictogram($0) }, lines: lines)
  }

  /// A list that only the method has; the shared texts have its heading.
  @BlockBuilder
  private func list(of key: String) -> [Block] {
    let items = method.texts.listIfAny(key)
    if !items.isEmpty {
      Heading(texts[key])
      Checklist(items, marker: .dot)
    }
  }
}
