import Foundation

/// What breaks the protocol itself, and so is done without MethodKit, which would not let it.
enum RawBehaviour: String {
  case neverGreets = "never-greets"
  case neverAnswers = "never-answers"
  case otherVersion = "other-version"
  case rubbish, noise
  case floodOutput = "flood-output"
  case floodLines = "flood-lines"
  case floodErrors = "flood-errors"
  case crashHalfway = "crash-halfway"
  case eatProcessor = "eat-processor"
  case leavesChild = "leaves-child"

  func run() {
    if self == .neverGreets { sleep(600) }
    _ = readLine()
    say(#"{"type":"hello","id":"fixture","version":\#(self == .otherVersion ? 2 : 1)}"#)
    _ = readLine()
    misbehave()
    say(#"{"type":"answer","sheets":[{"id":"sheet","title":"done","reader":"wall"}]}"#)
    _ = readLine()
  }

  private func misbehave() {
    switch self {
    case .neverGreets, .otherVersion: break
    case .neverAnswers: sleep(600)
    case .rubbish: say("{\"type\":\"answer\",\"sheets\":42}")
    case .noise: say("Welkom bij mijn programma!")
    case .floodOutput: while true { write(String(repeating: "x", count: 65_536), to: 1) }
    case .floodLines: while true { write(String(repeating: "\n", count: 65_536), to: 1) }
    case .floodErrors: for _ in 0..<200 { write(String(repeating: "x", count: 65_536), to: 2) }
    case .crashHalfway:
      write(#"{"type":"answer","sheets":[{"id":"#, to: 1)
      abort()
    case .eatProcessor: while true {}
    case .leavesChild:
      _ = system("sleep 600 &")
      exit(3)
    }
  }

  private func say(_ line: String) { write(line + "\n", to: 1) }

  private func write(_ text: String, to descriptor: CInt) {
    var text = text
    text.withUTF8 { _ = Foundation.write(descriptor, $0.baseAddress, $0.count) }
  }
}
