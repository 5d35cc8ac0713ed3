extension Sheet {
  /// The sheet as text, for tests and for the curious: what it is, then a line or more a block.
  public var dump: String {
    var traits = ["\(id) — \(title.plain)", "\(paper.rawValue) \(orientation.rawValue)"]
    traits.append("for \(reader.rawValue)")
    traits.append(copies.dump)
    if imposition != .plain { traits.append(imposition.rawValue) }
    if handling != .open { traits.append(handling.rawValue) }
    var dump = TextDump()
    let lines = blocks.flatMap { dump.visit($0) }
    return ([traits.joined(separator: ", ")] + lines.indented).joined(separator: "\n")
  }
}

extension Copies {
  var dump: String {
    switch self {
    case .once: "1 copy"
    case .count(let count): "\(count) copies"
    case .perParticipant(let spare): "one a participant and \(spare)"
    case .perListener(let spare): "one a listener and \(spare)"
    case .perFacilitator: "one a facilitator"
    case .perGroup(let size, let spare): "one for \(size) participants and \(spare)"
    }
  }
}

extension [String] {
  fileprivate var indented: [String] { map { "  " + $0 } }
}

/// Writes blocks as lines of text.
struct TextDump: BlockVisitor {
  mutating func visit(_ heading: Heading) -> [String] {
    ["heading \(heading.level): \(heading.text.plain)\(picture(heading.picture))"]
  }

  mutating func visit(_ paragraph: Paragraph) -> [String] {
    ["\(paragraph.style.rawValue): \(paragraph.text.plain)\(picture(paragraph.picture))"]
  }

  mutating func visit(_ steps: Steps) -> [String] {
    steps.items.enumerated().map { index, step in
      "step \(index + 1): \(step.text.plain)\(picture(step.picture))"
    }
  }

  mutating func visit(_ question: Question) -> [String] {
    let number = question.number.map { " \($0)" } ?? ""
    let lines = question.lines > 0 ? ", \(question.lines) lines" : ""
    return ["question\(number): \(question.text.plain)\(picture(question.picture))\(lines)"]
      + optional("hint", question.hint).indented
  }

  mutating func visit(_ writingLines: WritingLines) -> [String] {
    let count = writingLines.count == 0 ? "as many as fit" : "\(writingLines.count)"
    return ["writing lines, \(count)" + (writingLines.label.map { ": \($0.plain)" } ?? "")]
  }

  mutating func visit(_ writingBox: WritingBox) -> [String] {
    let label = writingBox.label.map { ": \($0.plain)" } ?? ""
    return ["writing box\(label)\(picture(writingBox.picture))"]
  }

  mutating func visit(_ drawingFrame: DrawingFrame) -> [String] {
    ["drawing frame, \(drawingFrame.shape.rawValue)"]
      + (optional("title line", drawingFrame.titleLine)
      + drawingFrame.zones.flatMap { zone in
        ["zone: \(zone.title.plain)\(picture(zone.picture))"]
          + optional("hint", zone.hint).indented
      }).indented
  }

  mutating func visit(_ cards: Cards) -> [String] {
    cards.cards.enumerated().flatMap { index, card -> [String] in
      let front = card.blocks.flatMap { visit($0) }.indented
      let back = card.back.flatMap { visit($0) }.indented
      return ["card \(index + 1)"] + front + (back.isEmpty ? [] : ["back"] + back)
    }
  }

  mutating func visit(_ labels: Labels) -> [String] {
    labels.items.map { label in
      "\(labels.style.rawValue): \(label.text.plain)\(picture(label.picture))"
        + (label.name.map { " – \($0.plain)" } ?? "")
    }
  }

  mutating func visit(_ table: Table) -> [String] {
    let rows = table.rows.map { "| " + $0.map(\.plain).joined(separator: " | ") + " |" }
    let header = "| " + table.columns.map(\.title.plain).joined(separator: " | ") + " |"
    return ["table", header] + rows + (table.emptyRows > 0 ? ["\(table.emptyRows) empty rows"] : [])
  }

  mutating func visit(_ checklist: Checklist) -> [String] {
    checklist.items.map { (checklist.marker == .box ? "[ ] " : "- ") + $0.plain }
  }

  mutating func visit(_ scale: Scale) -> [String] {
    let ends = [scale.low, scale.high].compactMap { $0?.plain }.joined(separator: " … ")
    return ["scale, \(scale.steps) \(scale.kind.rawValue)" + (ends.isEmpty ? "" : ": \(ends)")]
      + optional("question", scale.question).indented
  }

  mutating func visit(_ roomPlan: RoomPlan) -> [String] {
    let others = roomPlan.noteTaker ? ", note-taker" : ""
    return [
      "room plan: \(roomPlan.speakers) speakers, \(roomPlan.listeners) listeners, "
        + "\(roomPlan.moderators) moderators\(others)"
    ]
  }

  mutating func visit(_ agenda: Agenda) -> [String] {
    agenda.phases.flatMap { phase in
      ["\(phase.start) \(phase.title.plain), \(phase.minutes) minutes\(picture(phase.picture))"]
        + phase.lines.map { "\($0.kind.rawValue): \($0.text.plain)" }.indented
    }
  }

  mutating func visit(_ path: Path) -> [String] {
    path.stops.map { stop in
      "stop\(stop.state.map { ", \($0.rawValue)" } ?? ""): \(stop.title.plain)"
        + (stop.text.map { " – \($0.plain)" } ?? "")
    }
  }

  mutating func visit(_ gallery: Gallery) -> [String] {
    gallery.items.map { "picture \($0.code.plain): \($0.caption.plain)\(picture($0.picture))" }
  }

  mutating func visit(_ quotes: Quotes) -> [String] {
    quotes.items.flatMap { quote in
      ["\(quote.approved ? "quote" : "paraphrase"): \(quote.text.plain)"]
        + (optional("means", quote.translation) + optional("by", quote.role)).indented
    }
  }

  mutating func visit(_ themeCloud: ThemeCloud) -> [String] {
    themeCloud.themes.map { "theme, \($0.tone.rawValue), \($0.weight): \($0.title.plain)" }
  }

  mutating func visit(_ votes: Votes) -> [String] { votes.items.map(vote) }

  mutating func visit(_ scene: Scene) -> [String] {
    ["scene, \(scene.template.rawValue)"] + scene.elements.map(vote).indented
  }

  mutating func visit(_ agreements: Agreements) -> [String] {
    agreements.items.flatMap { item in
      ["agreement\(item.status.map { ", \($0.rawValue)" } ?? ""): \(item.what.plain)"]
        + (optional("who", item.who) + optional("by", item.by)
        + optional("because", item.because)).indented
    } + (agreements.emptyItems > 0 ? ["\(agreements.emptyItems) empty agreements"] : [])
  }

  mutating func visit(_ columns: Columns) -> [String] {
    columns.columns.flatMap { column -> [String] in
      let title = column.title.map { ": \($0.plain)" } ?? ""
      return ["column, \(column.tone.rawValue)\(title)"]
        + column.blocks.flatMap { visit($0) }.indented
    }
  }

  mutating func visit(_ callout: Callout) -> [String] {
    ["callout, \(callout.kind.rawValue)" + (callout.title.map { ": \($0.plain)" } ?? "")]
      + callout.blocks.flatMap { visit($0) }.indented
  }

  mutating func visit(_ consent: Consent) -> [String] {
    let choices = consent.choices.map { "[ ] \($0.plain)" }.joined(separator: " ")
    return consent.items.map { "consent: \($0.plain) \(choices)" }
      + consent.signature.map { "sign: \($0.plain)" }
  }

  mutating func visit(_ illustration: Illustration) -> [String] {
    ["illustration\(picture(illustration.picture))"]
      + optional("caption", illustration.caption).indented
  }

  mutating func visit(_ curve: Curve) -> [String] {
    let ends = [curve.good, curve.bad].compactMap { $0?.plain }.joined(separator: " … ")
    return ["curve" + (ends.isEmpty ? "" : ": \(ends)")]
      + curve.points.flatMap { point -> [String] in
        let number = point.number.map { ", \($0) people" } ?? ""
        return ["at \(point.position)\(number): \(point.title.plain)"]
          + optional("note", point.note).indented
      }.indented
  }

  mutating func visit(_ placeMat: PlaceMat) -> [String] {
    ["place mat"]
      + placeMat.sides.flatMap { side("side", $0) }.indented
      + (placeMat.centre.map { side("centre", $0) } ?? []).indented
  }

  private func side(_ name: String, _ side: PlaceMat.Side) -> [String] {
    ["\(name): \(side.title.plain)\(picture(side.picture))"]
      + optional("hint", side.hint).indented
  }

  mutating func visit(_ tree: Tree) -> [String] {
    ["tree"]
      + tree.parts.flatMap { part -> [String] in
        ["\(part.part.rawValue): \(part.title.plain)"]
          + (optional("hint", part.hint) + part.items.map { "- \($0.plain)" }).indented
      }.indented
  }

  mutating func visit(_ ladder: Ladder) -> [String] {
    let columns = ladder.columns.map(\.plain).joined(separator: " | ")
    return ["ladder" + (columns.isEmpty ? "" : ": | \(columns) |")]
      + ladder.rungs.enumerated().flatMap { index, rung -> [String] in
        let cells =
          rung.cells.isEmpty ? [] : ["| " + rung.cells.map(\.plain).joined(separator: " | ") + " |"]
        return ["rung \(index + 1): \(rung.title.plain)"]
          + (optional("text", rung.text) + cells + rung.marks.map { "mark: \($0.plain)" }).indented
      }.indented
  }

  mutating func visit(_ leaf: Leaf) -> [String] {
    ["leaf: \(leaf.text.plain)\(picture(leaf.picture))"]
      + (optional("top", leaf.top) + optional("foot", leaf.foot)).indented
  }

  private func vote(_ item: Votes.Item) -> String {
    "\(item.votes) votes: \(item.text.plain)\(picture(item.picture))"
  }

  private func optional(_ name: String, _ text: Text?) -> [String] {
    text.map { ["\(name): \($0.plain)"] } ?? []
  }

  private func picture(_ picture: Picture?) -> String {
    switch picture?.source {
    case nil: ""
    case .pictogram(let word): " [pictogram \(word)]"
    case .photo(let file): " [photo \(file)]"
    case .art(let name): " [art \(name)]"
    }
  }
}
