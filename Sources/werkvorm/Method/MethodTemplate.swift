import ArgumentParser
import EditorSchemas
import Foundation
import MethodDocument
import MethodHost

/// What a new method begins with, as it stands in `Assets/templates`.
struct MethodTemplate {
  enum Kind: String, CaseIterable, ExpressibleByArgument { case folder, swift, python }

  private let kind: Kind
  private let source: URL
  private let language: WordingLanguage

  init(_ kind: Kind, assets: URL, language: WordingLanguage) {
    self.kind = kind
    self.language = language
    source = assets.appending(path: "templates/\(kind.rawValue)", directoryHint: .isDirectory)
  }

  /// Makes the folder of a new method, whole or not at all.
  func write(_ id: String, to folder: URL) throws {
    let files = FileManager.default
    let half = folder.deletingLastPathComponent()
      .appending(path: ".\(id)-\(UUID().uuidString)", directoryHint: .isDirectory)
    do {
      try copy(source, to: half, id: id)
      try files.moveItem(at: half, to: folder)
    } catch {
      try? files.removeItem(at: half)
      throw error
    }
    try EditorSchemaFiles.write(for: folder, language: language, makesFolder: true)
  }

  private func copy(_ from: URL, to folder: URL, id: String) throws {
    let files = FileManager.default
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    let names = try files.contentsOfDirectory(atPath: from.path(percentEncoded: false))
    for name in names.sorted() where isWanted(name, among: names) {
      let item = from.appending(path: name)
      var isFolder: ObjCBool = false
      _ = files.fileExists(atPath: item.path(percentEncoded: false), isDirectory: &isFolder)
      let target = folder.appending(path: worded(withoutLanguage(name), id: id))
      if isFolder.boolValue {
        try copy(item, to: target, id: id)
        continue
      }
      let text = try String(contentsOf: item, encoding: .utf8)
      try Data(worded(text, id: id).utf8).write(to: target)
      let mode = try files.attributesOfItem(atPath: item.path(percentEncoded: false))[
        .posixPermissions]
      if let mode {
        try files.setAttributes(
          [.posixPermissions: mode], ofItemAtPath: target.path(percentEncoded: false))
      }
    }
  }

  /// `first.en.yaml` takes the place of `first.yaml` where English is asked for.
  private func isWanted(_ name: String, among names: [String]) -> Bool {
    let isOwn = name.contains(".\(language.rawValue).")
    if withoutLanguage(name) != name { return isOwn }
    return !names.contains {
      $0 != name && $0.contains(".\(language.rawValue).")
        && withoutLanguage($0) == name
    }
  }

  private func withoutLanguage(_ name: String) -> String {
    WordingLanguage.allCases.reduce(name) { $0.replacing(".\($1.rawValue).", with: ".") }
  }

  private func worded(_ text: String, id: String) -> String {
    let words = id.split(separator: "-")
    let name = words.joined(separator: " ")
    let shown = name.prefix(1).uppercased() + name.dropFirst()
    let camel = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let repository = Installation.current.repository?.path(percentEncoded: false) ?? "../werkvorm"
    return inLanguage(text)
      .replacing("my-method", with: id).replacing("MyMethod", with: camel)
      .replacing("Mijn werkvorm", with: shown).replacing("My work form", with: shown)
      .replacing("@author@", with: NSFullUserName())
      .replacing("@werkvorm@", with: repository)
  }

  /// Without the comments in the other language.
  private func inLanguage(_ text: String) -> String {
    let others = WordingLanguage.allCases.filter { $0 != language }
    return text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      let content = line.drop(while: \.isWhitespace)
      for sign in ["#", "//"] {
        if others.contains(where: { content.hasPrefix("\(sign)\($0.rawValue) ") }) { return nil }
        let own = "\(sign)\(language.rawValue) "
        if content.hasPrefix(own) {
          return line.prefix(upTo: content.startIndex) + "\(sign) " + content.dropFirst(own.count)
        }
      }
      return String(line)
    }.joined(separator: "\n")
  }
}
