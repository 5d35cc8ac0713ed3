import Foundation

/// Finds the program that a manifest names.
struct ProgramLookup {
  var installation: Installation

  /// In the method's folder, in its `bin/`, then beside the running program (in development).
  ///
  /// - Throws: `HostProblem` that names the places that were looked at, or the file that cannot be
  ///   run.
  func program(of method: InstalledMethod) throws(HostProblem) -> MethodProgram {
    guard let name = method.manifest.run else {
      throw HostProblem(method: method.id, .unknownKind(method.manifest.kind.rawValue))
    }
    let places = [
      method.folder, method.folder.appending(path: "bin", directoryHint: .isDirectory),
      installation.executable.deletingLastPathComponent(),
    ]
    for place in places {
      if let program = MethodProgram(at: place.appending(path: name)) { return program }
    }
    let plain = places.map { $0.appending(path: name) }.first { file in
      file.ifFolder == nil && FileManager.default.fileExists(atPath: file.absolutePath)
    }
    if let plain {
      throw HostProblem(method: method.id, .cannotStart(reason: plain.shownPath))
    }
    throw HostProblem(
      method: method.id, .programMissing(name: name, places: places.map(\.shownPath)))
  }
}
