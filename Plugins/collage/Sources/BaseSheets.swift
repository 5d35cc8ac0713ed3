import MethodKit

/// What the collage is pasted on.
extension Collage {
  func baseSheet(_ request: PrepareRequest, _ input: CollageInput) -> Sheet {
    let t = request.texts
    return Sheet(
      "base-sheet", t["base.title"], for: .participant, paper: input.base, .landscape,
      copies: input.mode == .pairs ? .perGroup(of: 2, spare: 2) : .perParticipant
    ) {
      Heading(theme(of: request.session), level: 1)
      Paragraph(t["base.lead"], style: .lead)
      DrawingFrame(
        .blank, zones: zones(input.frame, isShared: input.mode == .pairs, t),
        titleLine: t["base.title-line"])
    }
  }

  /// One large collage of the whole group.
  func groupSheet(_ request: PrepareRequest, _ input: CollageInput) -> Sheet {
    let t = request.texts
    return Sheet("group-sheet", t["group.title"], for: .wall, paper: .a1, .landscape) {
      Heading(theme(of: request.session), level: 1)
      Paragraph(t["group.lead"], style: .lead)
      DrawingFrame(
        .blank, zones: zones(input.frame, isShared: true, t), titleLine: t["group.title-line"])
    }
  }

  private func theme(of session: SessionDetails) -> Text {
    Text(session.theme ?? session.title)
  }

  private func zones(
    _ frame: CollageInput.Frame, isShared: Bool, _ t: Texts
  ) -> [DrawingFrame.Zone] {
    let names =
      switch frame {
      case .single: [String]()
      case .nowDream: ["now", isShared ? "group-dream" : "dream"]
      case .pastNowFuture: ["past", "now", "future"]
      }
    return names.map {
      DrawingFrame.Zone(t["zones.\($0).title"], hint: t["zones.\($0).hint"])
    }
  }
}
