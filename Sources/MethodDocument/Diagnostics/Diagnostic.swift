/// One thing that is wrong, or worth knowing: what, where, and what to do.
public struct Diagnostic: Hashable, Sendable, Codable, Error {
  public enum Severity: String, Sendable, Codable, CaseIterable {
    case error, warning, note
  }

  public var severity: Severity
  /// A stable kebab-case name, such as `unknown-key`.
  public var code: String
  public var message: Wording
  /// What to do about it.
  public var hint: Wording?
  public var place: Place?
  /// The field of the session that it is about, such as `results.wishes`, where a method names one;
  /// the host knows where that stands.
  public var field: String?

  public init(
    _ severity: Severity, _ code: String, _ message: Wording, hint: Wording? = nil,
    at place: Place? = nil, field: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.hint = hint
    self.place = place
    self.field = field
  }
}

/// A kind of problem that a module knows; its wording stands apart, in `…Problem+Wording.swift`.
public protocol Problem: Sendable {
  var severity: Diagnostic.Severity { get }
  /// A stable kebab-case name.
  var code: String { get }
  var message: Wording { get }
  var hint: Wording? { get }
}

extension Problem {
  public var severity: Diagnostic.Severity { .error }
  public var hint: Wording? { nil }

  public func diagnostic(at place: Place? = nil) -> Diagnostic {
    Diagnostic(severity, code, message, hint: hint, at: place)
  }
}

extension Sequence<Diagnostic> {
  public var hasErrors: Bool { contains { $0.severity == .error } }
}

/// Many problems, thrown together because a person mends them together.
public struct Diagnostics: Error, Hashable, Sendable {
  public var all: [Diagnostic]

  public init(_ all: [Diagnostic]) {
    self.all = all
  }
}
