import Foundation

/// The fixture's entry: a file named `behaviour` in its folder says what it does wrong; without one
/// it is a method like any other.
@main enum Fixture {
  static var behaviour: String? {
    guard let text = try? String(contentsOfFile: "behaviour", encoding: .utf8) else { return nil }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  static func main() {
    if let behaviour, let raw = RawBehaviour(rawValue: behaviour) {
      raw.run()
    } else {
      FixtureMethod.main()
    }
  }
}
