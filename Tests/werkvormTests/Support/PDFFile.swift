import Foundation
import MethodTestKit

/// A printed PDF, as poppler and qpdf see it.
struct PDFFile: Sendable {
  let url: URL

  var name: String { url.deletingPathExtension().lastPathComponent }

  /// Those in a folder, by name.
  static func all(in folder: TemporaryFolder) -> [PDFFile] {
    folder.names().filter { $0.hasSuffix(".pdf") }
      .map { PDFFile(url: folder.url.appending(path: $0)) }
  }

  func tool(_ command: String) async throws -> Command.Ending {
    try await Tool.shell(
      command.replacing("FILE", with: "'\(url.lastPathComponent)'"),
      in: url.deletingLastPathComponent())
  }

  /// The words in reading order, with single spaces.
  func words() async throws -> String {
    try await tool("pdftotext FILE -").output.words
  }

  /// What `pdfinfo` says, by its own names.
  func information() async throws -> [String: String] {
    let lines = try await tool("pdfinfo FILE").output.split(separator: "\n")
    return Dictionary(
      lines.compactMap { line in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (
          String(line[..<colon]), String(line[line.index(after: colon)...]).words
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Its objects, as qpdf writes them in JSON.
  func objects() async throws -> PDFObjects {
    PDFObjects(try await tool("qpdf --json=2 --json-key=qpdf --json-key=outlines FILE").outputData)
  }
}

/// The objects of a PDF.
struct PDFObjects {
  private let all: [String: Any]
  private let outlines: [[String: Any]]

  init(_ json: Data) {
    let root = (try? JSONSerialization.jsonObject(with: json)) as? [String: Any] ?? [:]
    all = (root["qpdf"] as? [Any])?.last as? [String: Any] ?? [:]
    outlines = root["outlines"] as? [[String: Any]] ?? []
  }

  var catalog: [String: Any] {
    let trailer = (all["trailer"] as? [String: Any])?["value"] as? [String: Any]
    return object(trailer?["/Root"] as? String)
  }

  /// The document's language.
  var language: String? { PDFObjects.text(catalog["/Lang"]) }

  /// Every language that the structure names for a part.
  var languages: Set<String> {
    Set(
      all.values.compactMap { entry in
        let value = (entry as? [String: Any])?["value"] as? [String: Any]
        return PDFObjects.text(value?["/Lang"])
      })
  }

  /// The titles of the bookmarks of the first level.
  var bookmarks: [String] { outlines.compactMap { $0["title"] as? String } }

  /// The alternative text of every figure in the structure; nil for one that has none.
  var figures: [String?] {
    all.keys.sorted().compactMap { key -> String?? in
      let value = (all[key] as? [String: Any])?["value"] as? [String: Any]
      guard value?["/S"] as? String == "/Figure" else { return nil }
      return .some(PDFObjects.text(value?["/Alt"]))
    }
  }

  private func object(_ reference: String?) -> [String: Any] {
    guard let reference, let entry = all["obj:\(reference)"] as? [String: Any] else { return [:] }
    return entry["value"] as? [String: Any] ?? [:]
  }

  /// A text string, which qpdf marks with `u:`.
  private static func text(_ value: Any?) -> String? {
    guard let text = value as? String, text.hasPrefix("u:") else { return nil }
    return String(text.dropFirst(2))
  }
}

extension String {
  /// Its words with a single space between.
  var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
