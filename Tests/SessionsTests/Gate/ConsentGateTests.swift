import Foundation
import MethodDocument
import Testing

@testable import Sessions

@Suite("The consent gate")
struct ConsentGateTests {
  private func admit(_ text: String, files: [String: String] = [:], to audience: Audience) throws
    -> GatedSession
  {
    ConsentGate(audience: audience).admit(try Sample.load(text, files: files))
  }

  private func texts(_ session: GatedSession, _ list: String, _ field: String) -> [String] {
    session.results[list]?.list?.compactMap { $0[field]?.text } ?? []
  }

  @Test(
    "lets a quote through only with consent, and as far as it is visible",
    arguments: [
      (Audience.group, ["groep", "staf", "allen", "stil"], 2),
      (.staff, ["staf", "allen"], 4),
      (.public, ["allen"], 5),
    ])
  func admitsQuotes(audience: Audience, shown: [String], heldBack: Int) throws {
    let session = try admit(
      Sample.start
        + """
        results:
          quotes:
            - { text: groep, consent: true, visibility: group }
            - { text: staf, consent: true, visibility: staff }
            - { text: nooit, consent: false, visibility: public }
            - { text: allen, consent: yes, visibility: public, approved: false }
            - { text: stil, consent: true }
            - { text: niets }
        """, to: audience)
    #expect(texts(session, "quotes", "text") == shown)
    #expect(session.heldBack == ["quotes": heldBack])
  }

  @Test("leaves a quote that was not approved, and says so")
  func marksParaphrases() throws {
    let session = try admit(
      Sample.start
        + "results: { quotes: [{ text: x, consent: true, visibility: public, approved: no }] }\n",
      to: .public)
    #expect(session.results["quotes"]?.list?.first?["approved"] == false)
  }

  @Test(
    "reads a method's own gate",
    arguments: [
      (Audience.group, ["ja", "groep"], 2), (.staff, ["ja"], 3), (.public, ["ja"], 3),
    ])
  func readsGates(audience: Audience, shown: [String], heldBack: Int) throws {
    let session = try admit(
      Sample.start
        + """
        results:
          collages:
            - { caption: ja, sharing: yes }
            - { caption: groep, sharing: group }
            - { caption: nee, sharing: no }
            - { caption: niets }
        """, to: audience)
    #expect(texts(session, "collages", "caption") == shown)
    #expect(session.heldBack == ["collages": heldBack])
  }

  @Test(
    "keeps back what was not released before the session, for everyone",
    arguments: Audience.allCases)
  func gatesInput(audience: Audience) throws {
    let session = try admit(
      Sample.start
        + """
        input:
          bottlenecks:
            - { text: vrij, released: yes }
            - { text: geheim, released: false }
            - { text: ook geheim }
        """, to: audience)
    #expect(session.input["bottlenecks"]?.list?.compactMap { $0["text"]?.text } == ["vrij"])
    #expect(session.heldBack == ["bottlenecks": 2])
  }

  @Test("shows no picture without consent, wherever it stands")
  func gatesPictures() throws {
    let files = Dictionary(
      uniqueKeysWithValues: ["a.jpg", "b.jpg", "c.jpg", "d.jpg"].map { ($0, "x") })
    let session = try admit(
      Sample.start
        + """
        input: { pictures: [a.jpg, d.jpg] }
        results:
          images:
            - { file: a.jpg, consent: false }
            - { file: b.jpg, consent: true, visibility: public }
          collages:
            - { caption: een, photo: a.jpg, sharing: yes }
            - { caption: twee, photo: c.jpg, sharing: no }
        """, files: files, to: .public)
    #expect(session.files.map(\.relative) == ["d.jpg", "b.jpg"])
    #expect(session.input["pictures"] == ["d.jpg"])
    #expect(session.results["images"]?.list?.count == 1)
    #expect(session.results["collages"]?.list?.first?["caption"] == "een")
    #expect(session.results["collages"]?.list?.first?["photo"] == nil)
    #expect(session.heldBack == ["images": 1, "collages": 1])
  }

  @Test(
    "names no role of fewer than five people to a wider audience",
    arguments: [
      ("bewoner", Audience.public, true), ("patiënt", .staff, true), ("Medewerkers", .public, true),
      ("vrijwilliger", .staff, false), ("vrijwilliger", .group, true),
      ("directeur", .public, false),
      ("tuinman", .staff, false), ("tuinman", .group, true),
    ])
  func gatesRoles(role: String, audience: Audience, isNamed: Bool) throws {
    let session = try admit(
      Sample.start
        + """
        results:
          counts: { bewoners: 7, patiënten: 5, medewerker: 9, vrijwilligers: 4, directeur: 1 }
          quotes: [{ text: x, role: \(role), consent: true, visibility: public }]
        """, to: audience)
    #expect(session.results["quotes"]?.list?.first?["role"] == (isNamed ? .text(role) : nil))
    let counted = Set((session.results["counts"]?.record ?? [:]).keys)
    #expect(counted.contains("directeur") == (audience == .group))
    #expect(counted.contains("bewoners"))
  }

  @Test("tells how many take part and in which languages, never who")
  func hidesParticipants() throws {
    let text =
      Sample.start
        + """
        participants:
          - { name: Jansen, role: bewoner, language: tr, consent: true, visibility: public }
          - { name: Pietersen, language: tr }
        """
    let group = try admit(text, to: .group)
    #expect(group.names == ["Jansen", "Pietersen"])
    #expect(group.requestValue["participants"] == ["count": 2, "languages": ["tr": 2]])
    #expect(try admit(text, to: .staff).names == [])
    for audience in Audience.allCases {
      let json = try JSONEncoder().encode(try admit(text, to: audience).requestValue)
      #expect(!String(decoding: json, as: UTF8.self).contains("Jansen"))
    }
  }

  @Test("warns of a name in a text that would be shown, without saying either")
  func warnsOfNames() throws {
    let text = MarkedText(
      """
      method: sample
      session: { title: Proef }
      participants:
        - { name: Mevrouw van der Linden }
        - { name: Piet Wit, consent: true, visibility: staff }
      input:
        questions: [een, 👉"Wat zei mevrouw Linden?", lindenboom]
      results:
        dream: 👉Piet Wit krijgt zijn tuin terug
        quotes:
          - { text: Linden was er bij, consent: false }
      """)
    let warnings = try admit(text.text, to: .public).warnings
    #expect(warnings.map(\.summary) == text.places.map { "name-in-text \($0)" })
    #expect(warnings.allSatisfy { $0.severity == .warning })
    for word in ["Linden", "Piet", "tuin", "mevrouw"] {
      #expect(warnings.allSatisfy { !$0.everything.contains(word) })
    }
    #expect(try admit(text.text, to: .staff).warnings.count == 1)
  }

  @Test("gives the same request for the same session")
  func isDeterministic() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let requests = try (0..<3).map { _ in
      try encoder.encode(
        ConsentGate(audience: .staff).admit(try Fixtures.load(case: "leeuwenhoek-collage"))
          .requestValue)
    }
    #expect(Set(requests).count == 1)
  }

  @Test("holds back in the cases what the speakers did")
  func gatesCases() throws {
    let collage = try Fixtures.load(case: "leeuwenhoek-collage")
    let held = Audience.allCases.map { ConsentGate(audience: $0).admit(collage).heldBack }
    #expect(
      held == [
        ["collages": 2, "quotes": 1], ["collages": 3, "quotes": 2], ["collages": 3, "quotes": 3],
      ])
    let mirror = ConsentGate(audience: .public).admit(try Fixtures.load(case: "vgz-mirror"))
    #expect(mirror.heldBack == ["bottlenecks": 1])
    #expect(mirror.input["bottlenecks"]?.list?.count == 3)
    #expect(mirror.results["quotes"]?.list?.first?["role"] == "patiënt")
  }
}
