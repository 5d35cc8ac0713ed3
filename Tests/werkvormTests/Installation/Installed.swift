import Foundation
import MethodTestKit

/// An installation of the built program under a prefix of its own: `bin/` and `share/werkvorm/`.
struct Installed {
  let prefix: TemporaryFolder
  var program: Program

  /// - Parameter methods: the ids of the methods that come along.
  init(methods: [String]) throws {
    prefix = try TemporaryFolder()
    program = Program(executable: prefix.url.appending(path: "bin/werkvorm"))
    let files = FileManager.default
    try files.createDirectory(atPath: prefix.path("bin"), withIntermediateDirectories: true)
    try files.createDirectory(
      atPath: prefix.path("share/werkvorm/methods"), withIntermediateDirectories: true)
    // A method that is a folder has no program.
    for name in ["werkvorm"] + methods.map({ "method-\($0)" }) {
      let built = Program.builtFolder.appending(path: name)
      guard files.fileExists(atPath: built.path(percentEncoded: false)) else { continue }
      try copy(built, to: "bin/\(name)")
    }
    let assets = Program.repository.appending(path: "Assets")
    for name in try files.contentsOfDirectory(atPath: assets.path(percentEncoded: false)) {
      try files.copyItem(
        at: assets.appending(path: name),
        to: prefix.url.appending(path: "share/werkvorm/\(name)"))
    }
    for method in methods {
      try files.copyItem(
        at: Program.repository.appending(path: "Plugins/\(method)"),
        to: prefix.url.appending(path: "share/werkvorm/methods/\(method)"))
    }
  }

  /// A second name for the same file where the disk can, which costs nothing.
  private func copy(_ file: URL, to name: String) throws {
    let place = prefix.url.appending(path: name)
    do {
      try FileManager.default.linkItem(at: file, to: place)
    } catch {
      try FileManager.default.copyItem(at: file, to: place)
    }
  }
}
