import Glibc

/// A method as a Swift program.
///
///     @main struct Collage: MethodModule {
///       static let id = "collage"
///       func prepare(_ request: PrepareRequest) throws -> [Sheet] { … }
///       func summarise(_ request: SummaryRequest) throws -> Summary { … }
///     }
///
/// A method keeps nothing between two requests: the host may stop it and start it again at any time.
/// What is wrong with the content is reported on the request, or thrown as `Diagnostics`; any other
/// error counts as a defect of the method and ends the program.
public protocol MethodModule {
  /// The id in the method's manifest.
  static var id: String { get }

  init()

  /// The sheets that are printed before the session, in print order.
  func prepare(_ request: PrepareRequest) throws -> [Sheet]

  /// The handout, the poster and what was found.
  func summarise(_ request: SummaryRequest) throws -> Summary
}

/// What a method makes of the results of a session.
public struct Summary {
  /// The handout has the id `summary`, the poster the id `poster`; others may stand beside them.
  public var sheets: [Sheet]
  public var outcome: Outcome?

  public init(_ sheets: [Sheet], outcome: Outcome? = nil) {
    self.sheets = sheets
    self.outcome = outcome
  }
}

extension MethodModule {
  /// Speaks with the host until it says `shutdown` or goes away.
  ///
  /// A defect is told on standard error and ends the program with exit code 70, the code that
  /// sysexits(3) gives to an internal error.
  public static func main() {
    do {
      let connection = try StandardConnection()
      try MethodServer(Self()).serve(over: connection)
    } catch {
      StandardConnection.say("\(id): \(error)")
      exit(EX_SOFTWARE)
    }
  }
}
