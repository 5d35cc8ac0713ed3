import Foundation
import MethodDocument
import MethodTestKit
import Sessions
import Testing

@testable import MethodHost

@Suite struct ManifestTests {
  private func read(_ text: String, id: String = "demo") throws -> Manifest {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "\(id)/method.yaml")
    return try ManifestReader.read(folder.url.appending(path: id, directoryHint: .isDirectory))
  }

  /// The problems of a manifest, as `code line:column`.
  private func problems(_ text: String, id: String = "demo") throws -> [String] {
    do {
      _ = try read(text, id: id)
      return []
    } catch let problems as Diagnostics {
      return problems.all.map { "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" }
    }
  }

  @Test func aWholeManifestIsRead() throws {
    let manifest = try read(Self.whole, id: "mirror-meeting")
    #expect(manifest.id == "mirror-meeting")
    #expect(manifest.kind == .program)
    #expect(manifest.run == "method-mirror-meeting")
    #expect(manifest.name.text(in: "nl") == "Spiegelgesprek")
    #expect(manifest.minutes == 90)
    #expect(manifest.group == 5...14)
    #expect(manifest.materials == ["chairs"])
    #expect(manifest.languages == ["nl", "en"])
    #expect(manifest.phases.map(\.id) == ["receive", "round", "clarify"])
    #expect(manifest.phases[0].moment == .before)
    #expect(manifest.phases[1].picture == "stoel")
  }

  @Test func whatHasNoEffectIsReported() throws {
    let own = Self.whole.replacing("id: listener-takeaways", with: "id: quotes")
    #expect(own != Self.whole)
    #expect(
      try problems(own, id: "mirror-meeting").map { $0.prefix { $0 != " " } } == ["shared-result"])
    let folder = Self.whole.replacing("kind: program", with: "kind: folder")
    #expect(
      try problems(folder, id: "mirror-meeting").map { $0.prefix { $0 != " " } }
        == ["only-of-program"])
  }

  @Test func aFieldIsReadWithItsBoundsAndChoices() throws {
    let manifest = try read(Self.whole, id: "mirror-meeting")
    let variant = try #require(manifest.input.first)
    #expect(variant.type == .choice)
    #expect(variant.choices == ["classic", "clarifying"])
    #expect(variant.defaultValue == "classic")
    #expect(variant.isRequired)
    let questions = manifest.input[1]
    #expect(questions.element == .text)
    #expect(questions.min == 1 && questions.max == 5)
    #expect(questions.example == ["Wat ging goed?"])
    let takeaways = try #require(manifest.results.first)
    #expect(takeaways.fields.map(\.id) == ["text", "sharing"])
    #expect(takeaways.gates.first?.field == "sharing")
    #expect(takeaways.gates.first?.reaches == [.public: ["yes"], .staff: [], .group: ["group"]])
  }

  @Test func aPhaseMayBelongToOneVariant() throws {
    let manifest = try read(Self.whole, id: "mirror-meeting")
    func phases(_ variant: Value) -> [String] {
      manifest.phases.filter { $0.happens(with: ["variant": variant]) }.map(\.id)
    }
    #expect(phases("classic") == ["receive", "round"])
    #expect(phases("clarifying") == ["receive", "round", "clarify"])
  }

  @Test func everyProblemIsToldWithItsPlace() throws {
    let text = """
      id: Demo
      kind: magic
      name: { nl: Naam }
      minuten: 90
      minutes: lang
      group: { min: 8, max: 5 }
      phases:
        - { id: a, minutes: 0 }
        - { id: a, minutes: 5, when: { varient: x } }
      texts: [nl, en, "no/where"]
      """
    #expect(
      Set(try problems(text)) == [
        "unknown-key 4:1", "not-a-language 10:17", "not-an-id 1:5", "unknown-choice 2:7",
        "missing-language 3:7", "missing-key 1:1", "not-a-number 5:10", "empty-range 6:8",
        "number-out-of-range 8:23", "unknown-field 9:34", "same-id 9:11",
      ])
  }

  @Test func aFaultInAFieldIsToldAmongTheOthers() throws {
    let fields = """
      input:
        - { id: frame, type: choice, label: { nl: A, en: B }, choices: [one], default: two }
      colour: red
      """
    let text = TemporaryFolder.manifest("demo", more: fields)
    #expect(try problems(text) == ["unknown-key 14:1", "unknown-choice 13:82"])
  }

  @Test func theIdIsTheNameOfTheFolder() throws {
    #expect(try problems(TemporaryFolder.manifest("other")) == ["id-is-not-folder 1:5"])
  }

  @Test(arguments: ["/bin/sh", "../run", "bin//run", "a/../../b"])
  func aProgramStandsInTheMethodsFolder(path: String) throws {
    let text = TemporaryFolder.manifest("demo", run: path)
    #expect(try problems(text) == ["path-leaves-folder 4:6"])
  }

  @Test(arguments: [#"bin/x\n Author: me"#, #"bin/\e[8mx"#, #"bin/\u202Ex"#])
  func whatAProgramIsCalledCanBeSeen(path: String) throws {
    let text = TemporaryFolder.manifest("demo", run: "\"\(path)\"")
    #expect(try problems(text) == ["unseen-characters 4:6"])
  }

  @Test func brokenYAMLIsOneProblem() throws {
    #expect(try problems("id: [demo").count == 1)
    #expect(try problems("").isEmpty == false)
  }

  private static let whole = """
    id: mirror-meeting
    version: 1
    kind: program
    run: method-mirror-meeting
    name: { nl: Spiegelgesprek, en: Mirror meeting }
    purpose: { nl: Medewerkers horen ervaringen., en: Staff hear experiences. }
    minutes: 90
    group: { min: 5, max: 14 }
    group-note: { nl: Liefst 6 tot 12., en: At best 6 to 12. }
    materials: [chairs]
    phases:
      - { id: receive, minutes: 15, at: before }
      - { id: round, minutes: 15, picture: stoel }
      - { id: clarify, minutes: 10, when: { variant: clarifying } }
    input:
      - id: variant
        type: choice
        label: { nl: Welke vorm?, en: Which form? }
        help: { nl: Kies er een., en: Choose one. }
        choices: [classic, clarifying]
        default: classic
        required: true
      - id: questions
        type: list
        of: text
        label: { nl: Welke vragen?, en: Which questions? }
        min: 1
        max: 5
        example: [Wat ging goed?]
    results:
      - id: listener-takeaways
        type: list
        of: record
        label: { nl: Wat neemt men mee?, en: What do they take away? }
        fields:
          - { id: text, type: text, label: { nl: Tekst, en: Text } }
          - id: sharing
            type: choice
            label: { nl: Delen?, en: Share? }
            choices: [yes, group, no]
        gate: { field: sharing, public: [yes], group: [group] }
    texts: [nl, en]
    """

  private static let sound = """
    id: demo
    kind: folder
    name: { nl: Naam }
    purpose: { nl: Doel }
    minutes: 60
    group: { min: 5, max: 8 }
    phases: [ { id: a, minutes: 60 } ]
    texts: [nl]
    sheets: []

    """

  /// What is said of a manifest after one slip, in English.
  private func said(_ text: String, _ slip: String) throws -> [String] {
    do {
      _ = try read(Self.sound.replacing(text, with: slip))
      return []
    } catch let problems as Diagnostics {
      return problems.all.map { "\($0.message.en) \($0.hint?.en ?? "")" }
    }
  }

  @Test(
    "one slip is told once, with what to write instead",
    arguments: [
      (
        "minutes: 60\ngroup", "minuts: 60\ngroup",
        "‘minuts’ is not known here. Did you mean ‘minutes’?"
      ),
      ("kind: folder\n", "", "‘kind’ is missing. Add: kind: …"),
      ("kind: folder", "kind: map", "‘map’ is not one of the choices. It can be: program, folder."),
      ("{ min: 5, max: 8 }", "8", "Fields belong here. Write, say: { min: 4, max: 8 }."),
      ("[nl]", "[nl, engels]", "‘engels’ is not a language tag. Write nl, for example."),
      (
        "kind: folder", "kind: program\nrun: a",
        "‘sheets’ does not go with a program. Is there no program? Then write: kind: folder."
      ),
    ])
  func slips(text: String, slip: String, said: String) throws {
    #expect(try self.said(text, slip) == [said])
  }

  @Test func anEmptyManifestIsCalledEmpty() throws {
    #expect(try problems("# niets\n") == ["empty-manifest 1:1"])
  }
}
