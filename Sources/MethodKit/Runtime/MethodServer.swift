import MethodProtocol

/// Lines to and from the host.
protocol LineConnection: AnyObject {
  /// The next line without its end; nil where no more will come.
  func readLine() throws -> [UInt8]?
  func write(_ line: [UInt8]) throws
}

/// Answers the host's messages with a method's sheets.
struct MethodServer<Module: MethodModule> {
  private let module: Module

  init(_ module: Module) {
    self.module = module
  }

  /// Answers line by line until the host says `shutdown` or goes away.
  func serve(over connection: some LineConnection) throws {
    while let line = try connection.readLine() {
      if LineCoding.isBlank(line) { continue }
      switch try LineCoding.message(HostMessage.self, in: line) {
      case .hello(let hello):
        // The answer goes first even to a host that cannot be served: it then names both versions.
        try send(.hello(MethodHello(id: Module.id)), over: connection)
        if let mismatch = VersionMismatch(name: hello.name, version: hello.version) {
          throw mismatch
        }
      case .prepare(let message):
        try send(.answer(try answer(to: message)), over: connection)
      case .summarise(let message):
        try send(.answer(try answer(to: message)), over: connection)
      case .shutdown:
        return
      }
    }
  }

  func answer(to message: Request) throws -> Answer {
    let request = PrepareRequest(message)
    let sheets = try contents(reportedBy: request.reporter, or: []) {
      try module.prepare(request)
    }
    return Answer(
      to: message.number, sheets: sheets, diagnostics: request.reporter.diagnostics)
  }

  func answer(to message: SummaryMessage) throws -> Answer {
    let request = SummaryRequest(message)
    let summary = try contents(reportedBy: request.reporter, or: Summary([])) {
      try module.summarise(request)
    }
    return Answer(
      to: message.request.number, sheets: summary.sheets, outcome: summary.outcome,
      diagnostics: request.reporter.diagnostics)
  }

  private func send(_ message: MethodMessage, over connection: some LineConnection) throws {
    try connection.write(try LineCoding.line(for: message))
  }

  /// What a method made; problems with the content that it throws are reported instead.
  private func contents<Contents>(
    reportedBy reporter: Reporter, or nothing: Contents, _ make: () throws -> Contents
  ) throws -> Contents {
    do {
      return try make()
    } catch let diagnostics as Diagnostics {
      diagnostics.all.forEach(reporter.report)
    } catch let diagnostic as Diagnostic {
      reporter.report(diagnostic)
    }
    return nothing
  }
}
