import Foundation

/// Finds the program that a manifest names.
struct ProgramLookup {
  var installation: Installation

  /// In the method's folder, in its `bin/`, then beside the running program (in development).
  ///
  /// - Throws: `HostProblem` that names the places that were looked at.
  func program(of method: InstalledMethod) throws(HostProblem) -> URL {
    guard let name = method.manifest.run else {
      throw HostProblem(method: method.id, .unknownKind(method.manifest.kind.rawValue))
    }
    let places = [
      method.folder, method.folder.appending(path: "bin", directoryHint: .isDirectory),
      installation.executable.deletingLastPathComponent(),
    ]
    for place in places {
      let file = place.appending(path: name)
      let path = file.path(percentEncoded: false)
      if file.ifFolder == nil && FileManager.default.isExecutableFile(atPath: path) { return file }
    }
    throw HostProblem(
      method: method.id, .programMissing(name: name, places: places.map(\.shownPath)))
  }
}
