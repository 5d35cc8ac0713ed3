import MethodDocument
import Sessions
import Testing

@testable import FolderMethods

@Suite("What functions make of nought, no, and words that look like numbers")
struct FunctionEdgeTests {
  static let names: [String: Value] = [
    "results": [
      "items": [
        [
          "name": "Zoë", "room": "2.10", "position": 0, "done": false, "day": "2026-05-02",
          "words": ["rust"],
        ],
        ["name": "anna", "room": "2.1", "position": -2, "done": true, "day": "2025-12-31"],
        ["name": "Nan", "room": "10", "position": 2, "words": []],
        ["name": "Éva", "room": "2", "position": 0, "done": false, "day": "2026-05-10"],
        ["name": "Bob", "day": "2026-05-02", "words": ["rust", ""]],
      ],
      "empty": [], "nil": 0, "no": false, "below": -3, "blank": "", "nan": "nan",
      "half": .number(2.5), "digits": "007", "code": "2.1", "follow-up": "2026-06-10",
    ],
    "session": ["start": "14:00"],
  ]

  private func value(_ expression: String) throws -> Value {
    try evaluated(
      expression, Self.names,
      texts: ["answer.yes": "zeker", "answer.no": "niet", "level.0": "geen", "level.-3": "min"])
  }

  private func names(_ expression: String) throws -> [String] {
    try value("results.items | \(expression) | flat name").list?.compactMap(\.text) ?? []
  }

  @Test(
    "take what is filled in, be it with nought or no",
    arguments: [
      ("with position", ["Zoë", "anna", "Nan", "Éva"]), ("with done", ["Zoë", "anna", "Éva"]),
      ("with words", ["Zoë", "Bob"]), ("with nowhere", []),
      ("where position 0", ["Zoë", "Éva"]), ("where position -2", ["anna"]),
      ("where done no", ["Zoë", "Éva"]), ("where done yes", ["anna"]),
      ("where done ''", ["Nan", "Bob"]), ("without done yes", ["Zoë", "Nan", "Éva", "Bob"]),
      ("without position 0", ["anna", "Nan", "Bob"]), ("where nowhere x", []),
    ])
  func filledIn(expression: String, expected: [String]) throws {
    #expect(try names(expression) == expected)
  }

  @Test(
    "take a text for a number only beside a number",
    arguments: [
      ("where name Nan", ["Nan"]), ("where name nan", []),
      ("without name Nan", ["Zoë", "anna", "Éva", "Bob"]), ("where room '2.1'", ["anna"]),
      ("where room 2", ["Éva"]), ("where room 10", ["Nan"]), ("where position '2'", ["Nan"]),
      ("where position '-2'", ["anna"]), ("where room '10.0'", []),
    ])
  func looksLikeNumber(expression: String, expected: [String]) throws {
    #expect(try names(expression) == expected)
  }

  @Test(
    "put words in the order of the alphabet, numbers in theirs, and what is missing last",
    arguments: [
      ("least name", ["anna", "Bob", "Éva", "Nan", "Zoë"]),
      ("most name", ["Zoë", "Nan", "Éva", "Bob", "anna"]),
      ("least room", ["Éva", "anna", "Zoë", "Nan", "Bob"]),
      ("least position", ["anna", "Zoë", "Éva", "Nan", "Bob"]),
      ("most position", ["Nan", "Zoë", "Éva", "anna", "Bob"]),
      ("least day", ["anna", "Zoë", "Bob", "Éva", "Nan"]),
      ("most day", ["Éva", "Zoë", "Bob", "anna", "Nan"]),
      ("most done", ["anna", "Zoë", "Éva", "Nan", "Bob"]),
      ("least nowhere", ["Zoë", "anna", "Nan", "Éva", "Bob"]),
      ("first 0", []), ("first -2", []), ("last 1", ["Bob"]), ("last 0", []),
      ("last 99 | first 1", ["Zoë"]),
    ])
  func order(expression: String, expected: [String]) throws {
    #expect(try names(expression) == expected)
  }

  @Test(
    "count and reckon with what is a number",
    arguments: [
      ("results.items | count", 5), ("results.empty | count", 0), ("results.missing | count", 0),
      ("results.items | sum position", 0), ("results.items | sum name", 0),
      ("results.items | sum nowhere", 0), ("results.empty | sum position", 0),
      ("results.items | average position", 0), ("results.items | average name", .null),
      ("results.empty | average position", .null),
      ("results.nil | default 8", 0), ("results.no | default 8", false),
      ("results.below | default 8", -3), ("results.blank | default 8", 8),
      ("results.empty | default 8", 8), ("results.missing | default 8", 8),
      ("results.nil | plus 2", 2), ("results.below | plus 2", -1), ("results.nil | minus 3", -3),
      ("results.nan | plus 1", .null), ("results.missing | minus 1", .null),
      ("results.half | plus 1", .number(3.5)), ("results.nil | percent 7", 0),
      ("results.below | percent 6", -50), ("results.nil | percent 0", .null),
      ("results.nil | times", []), ("results.below | times", []), ("results.missing | times", []),
    ] as [(String, Value)])
  func numbers(expression: String, expected: Value) throws {
    #expect(try value(expression) == expected)
  }

  @Test("group and tally nought and no as well")
  func groups() throws {
    let positions = try value("results.items | group position").list ?? []
    #expect(positions.map { $0["name"] } == [0, -2, 2])
    #expect(positions.map { $0["count"] } == [2, 1, 1])
    let done = try value("results.items | group done").list ?? []
    #expect(done.map { $0["name"] } == [false, true])
    #expect(try value("results.empty | group name") == [])
    #expect(try value("results.items | flat position") == [0, -2, 2, 0])
    #expect(try value("results.items | flat nowhere") == [])
    #expect(try value("results.items | flat position | unique") == [0, -2, 2])
    #expect(try value("results.items | flat done | unique") == [false, true])
    #expect(try value("results.empty | unique") == [])
    let tally = try value("results.items | flat position | tally").list ?? []
    #expect(tally.map { $0["name"] } == [0, -2, 2])
    #expect(try value("results.empty | tally") == [])
    #expect(try value("results.empty | chunks 4") == [])
    #expect(try value("results.items | chunks 0") == .null)
    #expect(try value("results.items | chunks 2 | count") == 3)
  }

  @Test(
    "put into words what has none too",
    arguments: [
      ("results.items | flat position | join", "0, -2, 2 en 0"), ("results.empty | join", .null),
      ("results.items | flat day | first 1 | join", "2 mei 2026"),
      ("results.missing | date", .null), ("results.blank | date", ""), ("results.nil | date", 0),
      ("results.code | date", "2.1"), ("results.missing | time", .null),
      ("session.start | date", "14:00"), ("results.follow-up | time", "2026-06-10"),
      ("results.no | word answer", "niet"), ("results.nil | word level", "geen"),
      ("results.below | word level", "min"), ("results.blank | word level", .null),
      ("results.missing | word answer", .null), ("'ÉVA' | lowercase", "éva"),
      ("results.nil | lowercase", 0), ("results.missing | lowercase", .null),
    ] as [(String, Value)])
  func words(expression: String, expected: Value) throws {
    #expect(try value(expression) == expected)
  }

  @Test(
    "hold as conditions",
    arguments: [
      ("results.nil", false), ("results.no", false), ("results.below", true),
      ("results.nil = 0", true), ("results.no = no", true), ("results.nil = ''", false),
      ("results.nan = nan", true), ("results.nan != nan", false), ("results.nan > 0", false),
      ("results.digits = 7", true), ("results.digits = '7'", false), ("results.code = 2", false),
      ("results.half = '2,5'", true), ("results.half > results.code", true),
      ("results.code < '2.10'", true), ("'anna' < 'Bob'", true), ("'Éva' < 'Bob'", false),
      ("results.below < results.nil", true), ("results.missing < 0", false),
      ("results.follow-up > 2026-06-09", true), ("results.follow-up > 2026-06-10", false),
    ])
  func conditions(expression: String, holds: Bool) throws {
    #expect(try value(expression).isTrue == holds)
  }

  @Test("say where a value with a dot wants quotation marks", arguments: ["2.1", "-0.5", "2.1.a"])
  func dot(word: String) throws {
    let folder = Folder(
      input: [
        FieldSchema("rooms", .list, element: .record, fields: [FieldSchema("number", .text)])
      ])
    let bare = try folder.problems("- votes: input.rooms | where number \(word)").first
    #expect(bare?.message.en == "‘\(word)’ belongs in quotation marks, for there is a dot in it.")
    #expect(bare?.hint?.nl == "Schrijf: '\(word)'")
    #expect(try folder.problems("- votes: input.rooms | where number '\(word)'").isEmpty)
  }
}
