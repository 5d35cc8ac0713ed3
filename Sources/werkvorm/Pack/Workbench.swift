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

  /// - Throws: `Failure` with the nearest id where there is no such method, or with what is wrong
  ///   with its manifest.
  func method(_ id: String) throws(Failure) -> InstalledMethod {
    do throws(Diagnostics) {
      if let method = try library.method(id) { return method }
    } catch {
      throw Failure(.input, error.all)
    }
    throw Failure(
      .call,
      library.diagnostics
        + [WorkbenchProblem.noSuchMethod(id, known: library.methods.map(\.id)).diagnostic()])
  }

  /// Reads and checks a session file with the fields of its method.
  ///
  /// - Throws: `Failure` with every problem.
  func session(_ file: String) throws(Failure) -> (session: Session, method: InstalledMethod) {
    // A broken manifest explains why its method is not known.
    var broken: Diagnostics?
    do throws(Diagnostics) {
      let session = try Session.load(file, known: library.methods.map(\.id)) { id in
        do throws(Diagnostics) {
          return try library.method(id)?.manifest.schema
        } catch {
          broken = error
          return nil
        }
      }
      // The method was found, or loading had failed.
      guard let method = library[session.method.id] else {
        throw Diagnostics([
          WorkbenchProblem.noSuchMethod(session.method.id, known: []).diagnostic()
        ])
      }
      return (session, method)
    } catch {
      if let broken { throw Failure(.input, broken.all) }
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
