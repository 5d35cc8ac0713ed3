import MethodDocument

/// Lets only those programs start that came with Werkvorm, or that a person trusts as they are now.
public struct TrustGate: Sendable {
  /// Asks a person; true is yes.
  public typealias Ask = @Sendable (TrustQuestion) -> Bool

  private let store: TrustStore?
  private let ask: Ask?
  private let isOpen: Bool

  /// Lets every program start, for whoever asks for it made it.
  public static let open = TrustGate(store: nil, ask: nil, isOpen: true)

  private init(store: TrustStore?, ask: Ask?, isOpen: Bool) {
    self.store = store
    self.ask = ask
    self.isOpen = isOpen
  }

  /// - Parameters:
  ///   - store: where the answers are kept; nil where nothing can be remembered.
  ///   - ask: nil where nobody is there to answer, and what is not trusted is refused.
  public init(store: TrustStore? = .ofUser(), ask: Ask? = nil) {
    self.init(store: store, ask: ask, isOpen: false)
  }

  /// A program that may start.
  struct Admission {
    /// What a person should know, such as that the answer could not be kept.
    var notes: [Diagnostic] = []
    /// What must be the same at every start; nil where nobody had to trust it.
    var trusted: TrustedContent?
  }

  /// Looks at what is to be run, and asks where that is needed.
  ///
  /// - Throws: `HostProblem` where the program may not start.
  func admit(
    _ method: InstalledMethod, installation: Installation, confinement: Confinement
  ) throws(HostProblem) -> Admission {
    if isOpen || method.origin.comesWithWerkvorm { return Admission() }
    let question = try TrustQuestion(
      about: method, installation: installation, store: store, confinement: confinement)
    let trusted = question.trustedContent
    if question.standing == .trusted {
      return Admission(notes: confinement.notes(on: method.id), trusted: trusted)
    }
    guard let ask else {
      throw HostProblem(
        method: method.id,
        .notTrusted(command: question.command, changedSince: question.standing.day))
    }
    guard ask(question) else { throw HostProblem(method: method.id, .declined) }
    // It may have changed while the question stood there.
    try trusted.check()
    // Whoever was just told how it runs need not read it again.
    return Admission(notes: remember(question), trusted: trusted)
  }

  private func remember(_ question: TrustQuestion) -> [Diagnostic] {
    do {
      guard let store else { return [TrustProblem.nowhereToRemember.diagnostic()] }
      try store.trust(question.content, method: question.method.id)
      return []
    } catch {
      return [
        TrustProblem.cannotRemember(store?.file.absolutePath ?? "", reason: "\(error)").diagnostic()
      ]
    }
  }
}

extension TrustStore.Standing {
  fileprivate var day: String? {
    guard case .changed(let day) = self else { return nil }
    return day
  }
}

extension Confinement {
  /// What is said each time that a program by somebody else runs here.
  fileprivate func notes(on method: String) -> [Diagnostic] {
    guard case .limits(let obstacle) = self else { return [] }
    return [TrustProblem.notShutIn(method: method, obstacle).diagnostic()]
  }
}
