import Foundation
import Press
import Sessions

/// Where a preview is written: `contact-sheet.png`, and each page in `pages/`.
struct PreviewFolder {
  let folder: URL
  private var written: [String: Data] = [:]

  init(_ folder: URL) {
    self.folder = folder
  }

  /// Writes what is new, and takes away the pages that are no more.
  mutating func write(_ contactSheet: Data, _ contents: PreviewContents) throws(Failure) {
    var files = ["contact-sheet.png": contactSheet]
    let before = Set(contents.before.map(\.name))
    for var pages in contents.before + contents.after {
      // A method may print a sheet of the same name before the meeting and after it.
      if pages.isAfter, before.contains(pages.name) { pages.name = "after-\(pages.name)" }
      for (index, page) in pages.pages.enumerated() {
        let number = pages.pages.count > 1 ? "-\(index + 1)" : ""
        files["pages/\(pages.name)\(number).png"] = page
      }
    }
    for (name, data) in files.sorted(by: { $0.key < $1.key }) where written[name] != data {
      let file = folder.appending(path: name)
      do {
        try AtomicFile.write(data, to: file)
      } catch {
        throw Failure(
          .call,
          [
            WorkbenchProblem.cannotWrite(file.relativePath, WriteObstacle(error))
              .diagnostic()
          ])
      }
    }
    removeOthers(than: files)
    written = files
  }

  private func removeOthers(than files: [String: Data]) {
    let pages = folder.appending(path: "pages", directoryHint: .isDirectory)
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: pages.path(percentEncoded: false)))
      ?? []
    for name in names where name.hasSuffix(".png") && files["pages/\(name)"] == nil {
      try? FileManager.default.removeItem(at: pages.appending(path: name))
    }
  }
}
