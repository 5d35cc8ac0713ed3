import MethodDocument
import MethodKit

extension SharedSheets {
  /// What a facilitator leads the meeting with: what it is for, and what to do and say when.
  func script() -> Sheet {
    Sheet("script", texts["script.title"], for: .facilitator, copies: .perFacilitator) {
      Heading(texts["script.title"], level: 1)
      Paragraph(Text(own(session.title)), style: .lead)
      Paragraph(texts["script.for"], style: .note)

      Heading(texts["script.purpose"])
      Paragraph(Text(method.purpose))
      Heading(texts["script.meeting"])
      Checklist(meetingFacts, marker: .dot)
      if let note = method.groupNote { Paragraph(Text(note), style: .note) }

      Heading(texts["script.roles"])
      Checklist(texts.list("script.role"), marker: .dot)
      hierarchyWarning

      if !method.materials.isEmpty {
        Heading(texts["script.materials"])
        materialsChecklist
      }

      agenda(schedule.before, under: "script.before")
      agenda(schedule.during, under: "script.during")
      agenda(schedule.after, under: "script.after")

      Heading(texts["script.rules"])
      Checklist(texts.list("script.rule") + methodTexts.list("script.rules"), marker: .dot)
      list(of: "script.pitfalls")
      list(of: "script.interventions")
    }
  }

  /// What is to be laid out, worded by the method or else by the host.
  var materialsChecklist: Checklist {
    let items = method.materials.map { id in
      let key = "materials.\(id)"
      return methodTexts.has(key) ? methodTexts[key] : texts[key]
    }
    return Checklist(items, columns: 2)
  }

  private var meetingFacts: [Text] {
    var facts = [texts.fact("fact.method", [.text(method.name)])]
    if let theme = session.theme { facts.append(texts.fact("fact.about", own(theme))) }
    facts.append(texts.fact("fact.when", dayAndClock))
    if let place { facts.append(texts.fact("fact.where", place)) }
    facts.append(texts.fact("fact.group", groupSize))
    if !session.facilitators.isEmpty {
      let people = session.facilitators.map { facilitator in
        let role = facilitator.role.map { [.text(" (")] + own($0) + [.text(")")] } ?? []
        return own(facilitator.name) + role
      }
      facts.append(texts.fact("fact.led-by", texts.joined(people, by: .and)))
    }
    return facts
  }

  private var groupSize: [Inline] {
    let expected = texts.inlines(
      "script.expected", ["count": [.text("\(session.expected)")]])
    guard let group = method.group else { return expected }
    let key = group.count == 1 ? "script.group-exact" : "script.group-size"
    let size = texts.inlines(
      key, ["min": [.text("\(group.lowerBound)")], "max": [.text("\(group.upperBound)")]])
    return size + [.text(" (")] + expected + [.text(")")]
  }

  /// A facilitator should stand in no hierarchy to clients (Vilans).
  private var hierarchyWarning: Callout? {
    let warnings = session.facilitators.filter(\.hierarchical).map { facilitator in
      Paragraph(texts["script.hierarchical", ["name": own(facilitator.name)]]).block
    }
    guard !warnings.isEmpty else { return nil }
    return Callout(.warning, title: texts["script.hierarchical-title"], warnings)
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
    if methodTexts.has("\(key).goal") {
      let label: [Inline] = [.strong(texts["script.goal"].plain), .text(" ")]
      lines.append(
        Agenda.Line(.act, Text((label + methodTexts.inlines("\(key).goal")).joiningWords())))
    }
    lines += methodTexts.list("\(key).do").map { Agenda.Line(.act, $0) }
    lines += methodTexts.list("\(key).say").map { Agenda.Line(.say, $0) }
    lines += methodTexts.list("\(key).ready").map { Agenda.Line(.ready, $0) }
    return Agenda.Phase(
      methodTexts["\(key).title"], start: slot.start, minutes: slot.minutes,
      picture: slot.phase.picture.map { .pictogram($0) }, lines: lines)
  }

  /// A list that only the method has; the shared texts have its heading.
  @BlockBuilder
  private func list(of key: String) -> [Block] {
    let items = methodTexts.list(key)
    if !items.isEmpty {
      Heading(texts[key])
      Checklist(items, marker: .dot)
    }
  }
}
