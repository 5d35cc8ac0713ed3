import MethodDocument
import Testing

@testable import FolderMethods

@Suite("What functions make of data") struct FunctionTests {
  static let names: [String: Value] = [
    "results": [
      "elements": [
        ["text": "licht", "votes": 2, "kind": "plus"],
        ["text": "muziek", "votes": 5, "kind": "plus"],
        ["text": "naam", "votes": 5, "kind": "wish", "values": ["rust", "respect"]],
        ["text": "stilte", "values": ["rust"]],
      ],
      "wishes": ["tuin", "zee", "tuin"],
      "follow-up": "2026-06-10",
      "people": 7, "status": "todo", "sure": true, "nothing": [],
    ],
    "session": ["start": "14:00"],
  ]

  private func value(_ expression: String, language: String = "nl") throws -> Value {
    try evaluated(
      expression, Self.names,
      texts: ["status.todo": "nog te doen", "answer.yes": "zeker", "answer.no": "niet"],
      language: language)
  }

  private func texts(_ expression: String) throws -> [String] {
    try value(expression + " | flat text").list?.compactMap(\.text) ?? []
  }

  @Test("rank by votes, equals in their own order, what has none last")
  func ranking() throws {
    #expect(try texts("results.elements | most votes") == ["muziek", "naam", "licht", "stilte"])
    #expect(try texts("results.elements | least votes") == ["licht", "muziek", "naam", "stilte"])
    #expect(try texts("results.elements | most votes | first 1") == ["muziek"])
    #expect(try texts("results.elements | last 2") == ["naam", "stilte"])
  }

  @Test("choose by a field")
  func choosing() throws {
    #expect(try texts("results.elements | where kind plus") == ["licht", "muziek"])
    #expect(try texts("results.elements | without kind plus") == ["naam", "stilte"])
    #expect(try texts("results.elements | where votes 5") == ["muziek", "naam"])
    #expect(try texts("results.elements | where kind ''") == ["stilte"])
    #expect(try texts("results.elements | with values") == ["naam", "stilte"])
  }

  @Test("count, add up and take a mean")
  func numbers() throws {
    #expect(try value("results.elements | count") == 4)
    #expect(try value("results.nothing | count") == 0)
    #expect(try value("results.elements | sum votes") == 12)
    #expect(try value("results.elements | average votes") == 4)
    #expect(try value("results.people | plus 2") == 9)
    #expect(try value("results.people | minus results.people") == 0)
    #expect(try value("results.people | percent 21") == 33)
    #expect(try value("results.people | percent 0") == .null)
  }

  @Test("group, tally and flatten")
  func groups() throws {
    let groups = try value("results.elements | group kind").list ?? []
    #expect(groups.map { $0["name"] } == ["plus", "wish"])
    #expect(groups.map { $0["count"] } == [2, 1])
    #expect(try value("results.elements | flat values") == ["rust", "respect", "rust"])
    #expect(try value("results.wishes | unique") == ["tuin", "zee"])
    #expect(
      try value("results.wishes | tally")
        == [["name": "tuin", "count": 2], ["name": "zee", "count": 1]])
    #expect(
      try value("results.wishes | chunks 2") == [["items": ["tuin", "zee"]], ["items": ["tuin"]]])
  }

  @Test("make a bounded row of numbers")
  func times() throws {
    #expect(try value("3 | times") == [1, 2, 3])
    #expect(try value("1000000 | times | count") == 500)
  }

  @Test(
    "enumerate as the language does",
    arguments: [("nl", "tuin, zee en tuin"), ("en", "tuin, zee and tuin")])
  func join(language: String, words: String) throws {
    #expect(try value("results.wishes | join", language: language) == .text(words))
  }

  @Test("put into words what is a date, a time or a choice")
  func words() throws {
    #expect(try value("results.follow-up | date") == "woensdag 10 juni 2026")
    #expect(try value("session.start | time") == "14.00 uur")
    #expect(try value("results.status | word status") == "nog te doen")
    #expect(try value("results.sure | word answer") == "zeker")
    #expect(try value("'Rust' | lowercase") == "rust")
    #expect(try value("results.missing | default 8") == 8)
    #expect(try value("results.people | default 8") == 7)
  }

  @Test(
    "hold as conditions",
    arguments: [
      ("results.people = 7", true), ("results.people > 7", false), ("results.people >= 7", true),
      ("results.status = todo", true), ("results.status != todo", false),
      ("results.sure = yes", true), ("not results.sure", false),
      ("results.follow-up < 2026-07-01", true), ("results.missing = ''", true),
      ("results.missing < 3", false), ("results.nothing", false),
      ("results.nothing or results.sure and results.people", true),
      ("(results.nothing or results.sure) and results.nothing", false),
      ("results.elements | count > 3", true), ("results.status = 'nog niet'", false),
    ])
  func conditions(expression: String, holds: Bool) throws {
    #expect(try value(expression).isTrue == holds)
  }

  @Test("have an example that can be read", arguments: Function.allCases)
  func examples(function: Function) throws {
    _ = try ExpressionParser.parse(function.example)
    #expect(function.example.contains("| \(function.rawValue)"))
    #expect(!function.summary.nl.isEmpty && !function.summary.en.isEmpty)
  }
}
