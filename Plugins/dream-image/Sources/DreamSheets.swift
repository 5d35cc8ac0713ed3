import MethodKit

/// What people put their discontent and their dream on.
extension DreamImage {
  /// For each person a card for what bothers and one for what is missed: both need room.
  func chafeCards(_ request: PrepareRequest) -> Sheet {
    let t = request.texts
    return Sheet(
      "chafe-cards", t["chafe.sheet"], for: .participant, paper: .a6, copies: .perParticipant,
      imposition: .cards, handling: .collect
    ) {
      Cards {
        for prompt in ["chafe.bothers", "chafe.miss"] {
          Cards.Card {
            Heading(t[prompt], level: 1)
            WritingLines()
          }
        }
      }
    }
  }

  func dreamSheet(_ request: PrepareRequest, _ input: DreamInput) -> Sheet {
    let t = request.texts
    return Sheet(
      "dream-sheet", t["dream.sheet"], for: .participant, paper: .a3, .landscape,
      copies: .perParticipant
    ) {
      Heading(t["dream.title"], level: 1)
      Paragraph(t["dream.lead", ["horizon": input.horizon(t)]], style: .lead)
      if input.senses {
        // Beside each other, so that the frame has the width of the sheet.
        for row in senses(t, inRow: request.print.size == .large ? 2 : 4) { Columns(row) }
      }
      DrawingFrame(input.template, titleLine: t["dream.title-line"])
    }
  }

  func sentenceCard(_ request: PrepareRequest) -> Sheet {
    let t = request.texts
    return Sheet(
      "sentence-card", t["sentence.sheet"], for: .participant, paper: .a5,
      copies: .perParticipant
    ) {
      Heading(t["sentence.title"], level: 1)
      Paragraph(t["sentence.lead"], style: .lead)
      WritingLines()
      WritingLines(t["sentence.already"], count: 2)
      WritingLines(t["sentence.step"], count: 2)
    }
  }

  private func senses(_ t: Texts, inRow count: Int) -> [[Columns.Column]] {
    let senses = [
      sense("see", drawing: "sense-see", t), sense("hear", drawing: "sense-hear", t),
      sense("smell", drawing: "sense-smell", t), sense("who", drawing: "speaking-people", t),
    ]
    return stride(from: 0, to: senses.count, by: count).map {
      Array(senses[$0..<($0 + count)])
    }
  }

  private func sense(_ name: String, drawing: String, _ t: Texts) -> Columns.Column {
    Columns.Column {
      Paragraph(t["dream.\(name)"], picture: .art(drawing, alt: t["dream.\(name)-alt"]))
    }
  }
}
