import MethodKit

//nl Een werkvorm als programma: zij antwoordt met vellen, en Werkvorm maakt ze op en print ze.
//en A work form as a program: it answers with sheets, and Werkvorm lays them out and prints them.
@main
struct MyMethod: MethodModule {
  static let id = "my-method"

  //nl Wat er voor de bijeenkomst geprint wordt.
  //en What is printed before the meeting.
  func prepare(_ request: PrepareRequest) throws -> [Sheet] {
    let t = request.texts
    return [
      Sheet("worksheet", t["worksheet.title"], for: .participant, copies: .perParticipant) {
        Heading(t["worksheet.title"], level: 1, picture: .pictogram("potlood"))
        Paragraph(t["worksheet.lead"], style: .lead)
        for (index, question) in request.input.texts("questions").enumerated() {
          Question(Text(question), number: index + 1, lines: 4)
        }
      }
    ]
  }

  //nl Wat er na de bijeenkomst geprint wordt, en wat de groep vond.
  //en What is printed after the meeting, and what the group found.
  func summarise(_ request: SummaryRequest) throws -> Summary {
    let t = request.texts
    let wishes = request.results.records("wishes")
      .map { (text: $0.text("text") ?? "", votes: $0.int("votes") ?? 0) }
      .sorted { $0.votes > $1.votes }
    func blocks() -> [any BlockContent] {
      [
        Heading(Text(request.session.title), level: 1),
        Paragraph(t["summary.lead"], style: .lead),
        Heading(t["summary.wishes"]),
        Votes(wishes.map { Votes.Item(Text($0.text), votes: $0.votes) }),
      ]
    }
    return Summary(
      [
        Sheet("summary", t["summary.title"], for: .participant) { blocks().map(\.block) },
        Sheet("poster", t["summary.title"], for: .wall, paper: .a3) { blocks().map(\.block) },
      ],
      outcome: Outcome(
        themes: wishes.map { Outcome.Theme(title: $0.text, kind: .wish, votes: $0.votes) }))
  }
}
