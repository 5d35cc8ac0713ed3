import Foundation
import MethodDocument
import MethodHost
import Pictograms
import Sessions

/// What every command needs: the methods that are installed and the host's own assets.
struct Workbench {
  let library: MethodLibrary
  let assets: URL

  /// - Throws: `Failure` where the host's assets are not there.
  init(_ options: LibraryOptions) throws(Failure) {
    try self.init(options.search)
  }

  /// - Throws: as `init(_:)`.
  init(_ options: SearchOptions) throws(Failure) {
    try self.init(MethodLibrary(options.searchPath))
  }

  /// - Throws: as `init(_:)`.
  init(_ library: MethodLibrary) throws(Failure) {
    self.library = library
    guard let assets = Installation.current.assets() else {
      throw Failure(.call, [WorkbenchProblem.noAssets.diagnostic()])
    }
    self.assets = assets
  }

  /// - Throws: `Failure` with the nearest id where there is no such method.
  func method(_ id: String) throws(Failure) -> InstalledMethod {
    if let method = library[id] { return method }
    throw Failure(
      .call,
      library.diagnostics
        + [WorkbenchProblem.noSuchMethod(id, known: library.methods.map(\.id)).diagnostic()])
  }

  /// Reads and checks a session file with the fields of its method.
  ///
  /// - Throws: `Failure` with every problem.
  func session(_ file: String) throws(Failure) -> (session: Session, method: InstalledMethod) {
    do throws(Diagnostics) {
      let session = try Session.load(file, known: library.methods.map(\.id)) { id in
        library[id]?.manifest.schema
      }
      // The method was found, or loading had failed.
      guard let method = library[session.method.id] else {
        throw Diagnostics([
          WorkbenchProblem.noSuchMethod(session.method.id, known: []).diagnostic()
        ])
      }
      return (session, method)
    } catch {
      // A broken manifest explains why its method is not known.
      throw Failure(.input, library.diagnostics.filter { $0.severity == .error } + error.all)
    }
  }

  /// The host's own texts.
  func sharedTexts() throws(Failure) -> TextCatalog {
    let (catalog, diagnostics) = TextCatalog.read(assets.appending(path: "texts"))
    if diagnostics.hasErrors { throw Failure(.call, diagnostics) }
    return catalog
  }

  func pictograms() throws(Failure) -> PictogramIndex {
    do {
      return try PictogramIndex(directory: assets.appending(path: "pictograms"))
    } catch {
      throw Failure(.call, [(error as? Diagnostic) ?? WorkbenchProblem.noAssets.diagnostic()])
    }
  }
}

enum WorkbenchProblem: Problem, Hashable {
  case noAssets
  case noSuchMethod(String, known: [String])
  case noSuchSheet(String, known: [String])
  case noResults
  case noStart
  case exists(String)
  case cannotWrite(String, WriteObstacle)
  case press(Wording)

  var code: String {
    switch self {
    case .noAssets: "no-assets"
    case .noSuchMethod: "no-such-method"
    case .noSuchSheet: "no-such-sheet"
    case .noResults: "no-results"
    case .noStart: "no-start"
    case .exists: "file-exists"
    case .cannotWrite: "cannot-write"
    case .press: "press"
    }
  }

  var message: Wording {
    switch self {
    case .noAssets:
      Wording(
        nl: "De map Assets van Werkvorm is niet gevonden.",
        en: "Werkvorm's folder Assets was not found.")
    case .noSuchMethod(let id, _):
      Wording(nl: "Er is geen methode ‘\(id)’.", en: "There is no method ‘\(id)’.")
    case .noSuchSheet(let id, _):
      Wording(nl: "Er is geen vel ‘\(id)’ bij.", en: "There is no sheet ‘\(id)’.")
    case .noResults:
      Wording(
        nl: "Er staan nog geen resultaten in het sessiebestand.",
        en: "The session file has no results yet.")
    case .noStart:
      Wording(
        nl: "Er staat geen begintijd in ‘session’, dus het draaiboek heeft geen kloktijden.",
        en: "There is no start under ‘session’, so the script has no clock times.")
    case .exists(let file):
      Wording(nl: "‘\(file)’ bestaat al.", en: "‘\(file)’ exists already.")
    case .cannotWrite(let file, let obstacle):
      Wording(
        nl: "‘\(file)’ kan niet worden geschreven: \(obstacle.wording.nl)",
        en: "‘\(file)’ cannot be written: \(obstacle.wording.en)")
    case .press(let wording): wording
    }
  }

  var hint: Wording? {
    switch self {
    case .noAssets:
      Wording(
        nl: "Zet WERKVORM_ASSETS op de plek van die map.",
        en: "Set WERKVORM_ASSETS to where that folder is.")
    case .noSuchMethod(let id, let known), .noSuchSheet(let id, let known):
      nearest(id, known)
    case .noResults:
      Wording(
        nl: "Vul na de bijeenkomst ‘results’ in; ‘werkvorm describe’ noemt de velden.",
        en: "Fill in ‘results’ after the meeting; ‘werkvorm describe’ names the fields.")
    case .noStart:
      Wording(
        nl: "Zet er bijvoorbeeld bij: start: \"14:00\"", en: "Add for example: start: \"14:00\"")
    case .exists:
      Wording(nl: "Kies een andere naam met -o.", en: "Choose another name with -o.")
    case .cannotWrite: WriteObstacle.hint
    case .press: nil
    }
  }

  private func nearest(_ word: String, _ known: [String]) -> Wording? {
    if known.isEmpty { return nil }
    let list = known.joined(separator: ", ")
    guard let near = NearestWord.to(word, among: known) else {
      return Wording(nl: "Kies uit: \(list).", en: "Choose from: \(list).")
    }
    return Wording(
      nl: "Bedoelt u ‘\(near)’? Kies uit: \(list).",
      en: "Did you mean ‘\(near)’? Choose from: \(list).")
  }
}
