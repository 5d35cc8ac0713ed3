import Foundation
import MethodArchive
import MethodDocument
import Press
import Sessions

/// Where a preview is written: `contact-sheet.png`, and each page in `pages/`.
///
/// A hidden file lists what a preview wrote there; nothing else is overwritten or taken away.
struct PreviewFolder {
  let folder: URL
  private var written: [String: Data] = [:]

  init(_ folder: URL) {
    self.folder = folder
  }

  /// Writes what is new, and takes away the pages that are no more.
  ///
  /// - Parameter files: by their paths in the folder.
  /// - Throws: `Failure` where something stands there that no preview made, or that cannot be
  ///   written.
  mutating func write(_ files: [String: Data]) throws(Failure) {
    let former = try formerFiles()
    for name in files.keys.sorted() where !former.contains(name) && exists(name) {
      throw Failure(.call, [PreviewFolderProblem.foreign(shown(name)).diagnostic()])
    }
    // Whatever breaks off halfway is known for a preview's by the next one.
    if !former.isSuperset(of: files.keys) { try writeList(former.union(files.keys)) }
    for (name, data) in files.sorted(by: { $0.key < $1.key }) where written[name] != data {
      try write(data, to: name)
    }
    let gone = former.subtracting(files.keys)
    for name in gone { try? FileManager.default.removeItem(at: folder.appending(path: name)) }
    if !gone.isEmpty { try writeList(Set(files.keys)) }
    written = files
  }

  /// The files that a preview wrote here.
  private func formerFiles() throws(Failure) -> Set<String> {
    guard exists(OwnPreview.list) else {
      for name in [OwnPreview.pages, OwnPreview.contactSheet] where exists(name) {
        throw Failure(.call, [PreviewFolderProblem.foreign(shown(name)).diagnostic()])
      }
      return []
    }
    let list = folder.appending(path: OwnPreview.list)
    let lines = (try? String(contentsOf: list, encoding: .utf8))?.split(separator: "\n") ?? []
    return Set(lines.map(String.init).filter(Self.isPreviewFile))
  }

  /// True for a name that could be on the list; whoever changed the list gets nothing else removed.
  private static func isPreviewFile(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 1 { return name == OwnPreview.contactSheet }
    return parts.count == 2 && parts[0] == OwnPreview.pages && parts[1].hasSuffix(".png")
  }

  private func writeList(_ names: Set<String>) throws(Failure) {
    let lines = names.sorted().map { $0 + "\n" }.joined()
    try write(Data(lines.utf8), to: OwnPreview.list)
  }

  private func write(_ data: Data, to name: String) throws(Failure) {
    do {
      try AtomicFile.write(data, to: folder.appending(path: name))
    } catch {
      throw Failure(
        .call, [WorkbenchProblem.cannotWrite(shown(name), WriteObstacle(error)).diagnostic()])
    }
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(
      atPath: folder.appending(path: name).path(percentEncoded: false))
  }

  private func shown(_ name: String) -> String { folder.appending(path: name).relativePath }
}

extension PreviewContents {
  /// Each page by the path of its file.
  func files() async throws -> [String: Data] {
    var files: [String: Data] = [:]
    let before = Set(before.map(\.name))
    for pages in self.before + after {
      // A method may print a sheet of the same name before the meeting and after it.
      let isTwice = pages.isAfter && before.contains(pages.name)
      let name = Self.fileName(isTwice ? "after-\(pages.name)" : pages.name)
      for (index, page) in pages.pages.enumerated() {
        let number = pages.pages.count > 1 ? "-\(index + 1)" : ""
        files["\(OwnPreview.pages)/\(name)\(number).png"] = try await page.value
      }
    }
    return files
  }

  /// A name that stays in its folder, whatever a sheet is called.
  static func fileName(_ id: String) -> String {
    let letters = id.unicodeScalars.prefix(100).map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
      return isPlain ? Character(scalar) : "-"
    }
    return letters.isEmpty ? "-" : String(letters)
  }
}
