import Foundation
import MethodKit

/// A method that does what `input.behaviour` or the file `behaviour` says, to try a host on it.
struct FixtureMethod: MethodModule {
  static let id = "fixture"

  struct Defect: Error, CustomStringConvertible {
    let description = "the fixture was told to fail"
  }

  func prepare(_ request: PrepareRequest) throws -> [Sheet] {
    let behaviour = request.input.text("behaviour") ?? Fixture.behaviour ?? ""
    if let attempt = Attempt(rawValue: behaviour) {
      return [Sheet(id: "sheet", title: Text(attempt.make(request.input)), reader: .wall)]
    }
    switch behaviour {
    case "noise":
      print("a stray print on standard output")
      fflush(nil)
      _ = system("echo noise of a program that the method started")
    case "read-input":
      // Nothing may be read past the protocol: standard input is empty.
      if readLine() != nil { throw Defect() }
    case "crash":
      FileHandle.standardError.write(Data("about to crash\n".utf8))
      abort()
    case "defect": throw Defect()
    case "exit": exit(0)
    case "hang": sleep(600)
    case "large":
      let words = String(repeating: "lang ", count: 100_000)
      return [Sheet(id: "large", title: Text(words), reader: .wall)]
    case "bad-id": return [Sheet(id: "../elsewhere", title: "x", reader: .wall)]
    case "environment":
      let names = ProcessInfo.processInfo.environment.keys.sorted().joined(separator: " ")
      return [Sheet(id: "environment", title: Text(names), reader: .wall)]
    case "process":
      return [Sheet(id: "process", title: Text("\(getpid())"), reader: .wall)]
    default: break
    }
    return [Sheet(id: "sheet", title: request.texts["title"], reader: .participant)]
  }

  func summarise(_ request: SummaryRequest) throws -> Summary {
    let quotes = request.results.records("quotes").compactMap { $0.text("text") }
    let count = request.heldBack("quotes")
    return Summary(
      [Sheet(id: "summary", title: request.texts["title"], reader: .participant)],
      outcome: Outcome(
        themes: [.init(title: "quotes held back: \(count)")],
        statements: quotes.map { .init(text: $0, approved: true) }))
  }
}
