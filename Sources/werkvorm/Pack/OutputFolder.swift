import Foundation
import MethodDocument
import Press
import Sessions

/// Files that are made in memory and then written together.
///
/// Nothing is written before everything is made, so that an error leaves the folder as it was.
struct OutputFolder {
  let folder: URL
  private var files: [(name: String, data: Data)] = []

  init(_ folder: URL) {
    self.folder = folder
  }

  mutating func add(_ name: String, _ data: Data) {
    files.append((name, data))
  }

  /// What is going to be written under a name.
  subscript(name: String) -> Data? { files.first { $0.name == name }?.data }

  mutating func add(_ name: String, json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    add(name, try encoder.encode(value) + Data("\n".utf8))
  }

  /// Each file appears whole or not at all.
  func write() throws(Failure) {
    for (name, data) in files {
      let url = folder.appending(path: name)
      do {
        try AtomicFile.write(data, to: url)
      } catch {
        throw Failure(
          .call,
          [
            WorkbenchProblem.cannotWrite(url.relativePath, WriteObstacle(error))
              .diagnostic()
          ])
      }
    }
  }
}
