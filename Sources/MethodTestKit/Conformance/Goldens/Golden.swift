public import Foundation
public import MethodDocument

/// What a method makes of an example, as text that a person approved:
/// `goldens/<example>.<language>.txt` in the method's folder.
///
/// It holds the method's own sheets and the summary for the group, not what the host adds.
public struct Golden: Sendable {
  public let file: URL
  /// The documents as they are now.
  public let text: String

  /// Nil where the method did not make everything.
  init?(_ performance: Rehearsal.Performance, of candidate: Candidate) {
    guard let before = performance.before.sound else { return nil }
    var parts = ["BEFORE THE MEETING"] + before.sheets.map(\.dump)
    if let after = performance.after {
      guard let after = after.sound else { return nil }
      parts += ["AFTER THE MEETING, FOR THE GROUP"] + after.sheets.map(\.dump)
    }
    file = Self.folder(of: candidate)
      .appending(path: "\(performance.example.name).\(performance.language).txt")
    text = parts.joined(separator: "\n\n") + "\n"
  }

  static func folder(of candidate: Candidate) -> URL {
    candidate.method.folder.appending(path: "goldens", directoryHint: .isDirectory)
  }

  private var path: String { file.path(percentEncoded: false) }

  /// What was approved; nil where nothing was yet.
  private var approved: String? { try? String(contentsOf: file, encoding: .utf8) }

  /// What differs from what was approved; nil where nothing does, or nothing was approved yet.
  public var problem: Diagnostic? {
    guard let approved, approved != text else { return nil }
    let difference = LineDifference(from: approved, to: text)
    return GoldenProblem.differs(difference.excerpt()).diagnostic(
      at: Place(file: file.relativePath, line: difference.firstLine ?? 0))
  }

  /// Approves the documents as they are now.
  ///
  /// - Returns: false where they were approved already.
  /// - Throws: an error of the file system.
  public func update() throws -> Bool {
    if approved == text { return false }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file, options: .atomic)
    return true
  }
}

extension Rehearsal {
  /// One for each example and language that the method could make.
  public var goldens: [Golden] { performances.compactMap { Golden($0, of: candidate) } }

  /// Approved documents of examples or languages that are no more.
  public var staleGoldens: [Diagnostic] {
    let folder = Golden.folder(of: candidate)
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
      ?? []
    let known = Set(performances.map { "\($0.example.name).\($0.language).txt" })
    return names.sorted().filter { $0.hasSuffix(".txt") && !known.contains($0) }.map { name in
      GoldenProblem.stale.diagnostic(at: Place(file: folder.appending(path: name).relativePath))
    }
  }
}

/// What can be wrong with what was approved.
enum GoldenProblem: Problem {
  /// With the first changes.
  case differs(String)
  case stale

  var severity: Diagnostic.Severity {
    switch self {
    case .differs: .error
    case .stale: .warning
    }
  }

  var code: String {
    switch self {
    case .differs: "golden-differs"
    case .stale: "golden-stale"
    }
  }

  var message: Wording {
    switch self {
    case .differs(let changes):
      Wording(
        nl: "De vellen zijn anders dan toen u ze goedkeurde:\n\(changes)",
        en: "The sheets are not as you approved them:\n\(changes)")
    case .stale:
      Wording(
        nl: "Bij deze goedgekeurde tekst hoort geen voorbeeld in een taal van de methode.",
        en: "This approved text belongs to no example in a language of the method.")
    }
  }

  var hint: Wording? {
    switch self {
    case .differs:
      Wording(
        nl: "Is het goed zo? Keur het goed met ‘--update’.",
        en: "Is it right like this? Approve it with ‘--update’.")
    case .stale: Wording(nl: "Gooi het bestand weg.", en: "Throw the file away.")
    }
  }
}
