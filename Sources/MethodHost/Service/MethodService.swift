public import MethodDocument
public import MethodProtocol
public import Sessions

/// Asks methods for their sheets, once for each language, and keeps their programs warm.
public actor MethodService {
  private let installation: Installation
  private let deadlines: Deadlines
  private let sharedTexts: TextCatalog
  private let trust: TrustGate
  private let confinement: Confinement?
  private var providers: [String: any MethodProvider] = [:]
  /// What a person should know of how the methods are run; each is said once.
  public private(set) var notes: [Diagnostic] = []
  private var catalogs: [String: (catalog: TextCatalog, diagnostics: [Diagnostic])] = [:]

  /// - Parameters:
  ///   - sharedTexts: texts for keys that a method does not say itself.
  ///   - trust: whose programs may start; only those that came with Werkvorm and those that were
  ///     trusted before, unless it can ask.
  ///   - confinement: how far programs are shut in; nil for as far as this machine can.
  public init(
    installation: Installation = .current, deadlines: Deadlines = Deadlines(),
    sharedTexts: TextCatalog = TextCatalog(), trust: TrustGate = TrustGate(),
    confinement: Confinement? = nil
  ) {
    self.installation = installation
    self.deadlines = deadlines
    self.sharedTexts = sharedTexts
    self.trust = trust
    self.confinement = confinement
  }

  /// The sheets before a session, in each of its languages.
  ///
  /// - Parameter evenSo: True to have also what the method would hold back for now.
  /// - Throws: `HostProblem` where the method fails; `Diagnostics` where its texts cannot serve.
  public func prepare(
    _ method: InstalledMethod, for session: GatedSession, evenSo: Bool = false
  ) async throws -> [LanguageAnswer] {
    try await ask(method, languages: session.languages) { provider, language, texts in
      try await provider.prepare(session.request(in: language, texts: texts, evenSo: evenSo))
    }
  }

  /// The summary after a session for the audience that it was gated for, in each of its languages.
  ///
  /// - Throws: as `prepare`.
  public func summarise(
    _ method: InstalledMethod, for session: GatedSession
  ) async throws -> [LanguageAnswer] {
    try await ask(method, languages: session.languages) { provider, language, texts in
      try await provider.summarise(session.summaryMessage(in: language, texts: texts))
    }
  }

  /// The request that a method would get before a session, in its first language.
  ///
  /// - Throws: `Diagnostics` where its texts cannot serve.
  public func request(
    to method: InstalledMethod, for session: GatedSession
  ) throws(Diagnostics) -> Request {
    let language = session.languages[0]
    return session.request(in: language, texts: try texts(of: method).texts(in: language))
  }

  /// The message that a method would get after a session, in its first language.
  ///
  /// - Throws: as `request`.
  public func summaryMessage(
    to method: InstalledMethod, for session: GatedSession
  ) throws(Diagnostics) -> SummaryMessage {
    let language = session.languages[0]
    return session.summaryMessage(in: language, texts: try texts(of: method).texts(in: language))
  }

  /// Lets every program end.
  public func shutdown() async {
    let running = providers.values
    providers = [:]
    for provider in running { await provider.shutdown() }
  }

  /// The texts of a method over the shared ones.
  ///
  /// - Throws: `Diagnostics` where a text file cannot be read.
  public func texts(of method: InstalledMethod) throws(Diagnostics) -> TextCatalog {
    let read =
      catalogs[method.id]
      ?? TextCatalog.read(
        method.folder.appending(path: "texts"), languages: method.manifest.languages)
    catalogs[method.id] = read
    if read.diagnostics.hasErrors { throw Diagnostics(read.diagnostics) }
    return read.catalog.over(sharedTexts)
  }

  private func ask(
    _ method: InstalledMethod, languages: [String],
    _ ask: (any MethodProvider, String, [String: String]) async throws -> Answer
  ) async throws -> [LanguageAnswer] {
    let catalog = try texts(of: method)
    let unknown = languages.filter { language in
      !method.manifest.languages.contains { language == $0 || language.hasPrefix("\($0)-") }
    }
    if !unknown.isEmpty {
      throw Diagnostics(
        unknown.map { language in
          TextProblem.noLanguage(
            language, method: method.id, known: method.manifest.languages
          ).diagnostic()
        })
    }
    let provider = try await provider(for: method, texts: catalog)
    var answers: [LanguageAnswer] = []
    for language in languages {
      var answer = try await ask(provider, language, catalog.texts(in: language))
      answer.placeTextProblems(in: catalog.file(of: language))
      answers.append(LanguageAnswer(language: language, answer: answer))
    }
    return answers
  }

  private func provider(
    for method: InstalledMethod, texts: TextCatalog
  ) async throws -> any MethodProvider {
    if let provider = providers[method.id] { return provider }
    let provider: any MethodProvider
    switch method.manifest.kind {
    case .program:
      let program = try ProgramLookup(installation: installation).program(of: method)
      let confinement = if let confinement { confinement } else { await Confinement.current }
      // Another request may have come this far meanwhile.
      if let provider = providers[method.id] { return provider }
      let admission = try trust.admit(
        method, installation: installation, confinement: confinement)
      notes += admission.notes
      provider = ProgramProvider(
        method: method.id,
        program: ProgramDescription(
          program: program, folder: method.folder, confinement: confinement, deadlines: deadlines),
        trusted: admission.trusted)
    case .folder:
      provider = try FolderProvider(method.manifest, texts: texts)
    }
    providers[method.id] = provider
    return provider
  }
}

extension Answer {
  /// A method knows a text's key but not its file; the host does.
  fileprivate mutating func placeTextProblems(in file: String?) {
    guard let file else { return }
    for index in diagnostics.indices
    where diagnostics[index].place == nil && diagnostics[index].code == "missing-translation" {
      diagnostics[index].place = Place(file: file)
    }
  }
}
