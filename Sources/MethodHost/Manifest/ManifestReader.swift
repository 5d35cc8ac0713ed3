import FolderMethods
import Foundation
import MethodDocument
import Sessions

/// Reads a `method.yaml`, and finds everything that is wrong with it.
struct ManifestReader {
  private let folder: URL
  private let nodes: ManifestNodes
  private var languages: [String] = []

  /// Reads the manifest in a method's folder.
  ///
  /// - Throws: `Diagnostics`, each with its place.
  static func read(_ folder: URL) throws(Diagnostics) -> Manifest {
    let file = folder.appending(path: Manifest.fileName)
    let yaml = try YAMLFile(
      contentsOf: file.path(percentEncoded: false), named: file.shownPath, within: folder)
    var reader = ManifestReader(folder: folder, nodes: ManifestNodes(yaml.source))
    let manifest = reader.manifest(yaml.root)
    guard let manifest, !reader.nodes.diagnostics.hasErrors else {
      throw Diagnostics(reader.nodes.diagnostics)
    }
    return manifest
  }

  private init(folder: URL, nodes: ManifestNodes) {
    self.folder = folder
    self.nodes = nodes
  }

  private mutating func manifest(_ root: PositionedNode) -> Manifest? {
    if root.isEmpty {
      nodes.add(.emptyFile, at: root)
      return nil
    }
    let keys = ManifestGrammar.common.names + ManifestGrammar.ofFolder.names
    guard let entries = nodes.record(root, allowing: keys) else { return nil }
    checkKind(root, entries)
    checkResults(root["results"])
    languages = readLanguages(nodes.required("texts", of: root))
    let texts = LocalizedTextReader(nodes: nodes, languages: languages)
    let input = nodes.fields(root["input"])
    let kind = nodes.required("kind", of: root).flatMap { nodes.word($0, as: Manifest.Kind.self) }
    return Manifest(
      id: readID(nodes.required("id", of: root)),
      version: root["version"].flatMap { nodes.int($0, least: 1) } ?? 1,
      kind: kind ?? .program,
      run: readRun(root, kind: kind),
      name: texts.read(nodes.required("name", of: root)),
      author: root["author"].flatMap(nodes.text),
      purpose: texts.read(nodes.required("purpose", of: root)),
      minutes: nodes.required("minutes", of: root).flatMap { nodes.int($0, least: 1) } ?? 1,
      group: readGroup(nodes.required("group", of: root)),
      groupNote: texts.read(root["group-note"]),
      materials: readIDs(root["materials"]),
      phases: readPhases(nodes.required("phases", of: root), input: input.map(\.id)),
      input: input,
      results: nodes.fields(root["results"]),
      onlyFor: root["only-for"].flatMap { nodes.word($0, as: Audience.self) },
      languages: languages,
      folder: folder)
  }

  /// Reports what has no effect in a manifest of its kind.
  private func checkKind(_ root: PositionedNode, _ entries: [PositionedNode.Entry]) {
    switch root["kind"]?.scalar?.trimmed {
    case Manifest.Kind.program.rawValue:
      for entry in entries where ManifestGrammar.ofFolder.names.contains(entry.key) {
        nodes.add(.onlyOfFolder(entry.key), at: entry)
      }
    case Manifest.Kind.folder.rawValue:
      for entry in entries where entry.key == "run" { nodes.add(.onlyOfProgram("run"), at: entry) }
    default: break
    }
  }

  /// Reports results that would hide those that every method has.
  private func checkResults(_ node: PositionedNode?) {
    let shared = Set(SharedFields.results.map(\.id))
    for id in (node?.sequence ?? []).compactMap({ $0["id"] }) {
      if let name = id.scalar, shared.contains(name) { nodes.add(.sharedResult(name), at: id) }
    }
  }

  private func readID(_ node: PositionedNode?) -> String {
    guard let node, let id = nodes.id(node) else { return "" }
    let name = folder.lastPathComponent
    if id != name { nodes.add(.idIsNotFolder(id: id, folder: name), at: node) }
    return id
  }

  private func readRun(_ root: PositionedNode, kind: Manifest.Kind?) -> String? {
    guard kind == .program else { return nil }
    guard let node = nodes.required("run", of: root), let path = nodes.text(node) else {
      return nil
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains("..") || parts.contains("") {
      nodes.add(.pathLeavesFolder(path), at: node)
    }
    // A person reads it before they trust it.
    if path.hidesOnTerminal { nodes.add(.unseenCharacters(path.onTerminal()), at: node) }
    return path
  }

  private func readLanguages(_ node: PositionedNode?) -> [String] {
    guard let node, let items = nodes.list(node) else { return [] }
    return items.compactMap { item in
      guard let tag = nodes.text(item) else { return nil }
      if ManifestWords.isLanguageTag(tag) { return tag }
      nodes.add(.notALanguage(tag), at: item)
      return nil
    }
  }

  private func readGroup(_ node: PositionedNode?) -> ClosedRange<Int> {
    guard let node else { return 1...1 }
    if node.mapping == nil {
      nodes.add(.wrongShape(.range), at: node)
      return 1...1
    }
    guard nodes.record(node, allowing: ["min", "max"]) != nil,
      let min = nodes.required("min", of: node).flatMap({ nodes.int($0, least: 1) }),
      let max = nodes.required("max", of: node).flatMap({ nodes.int($0, least: 1) })
    else { return 1...1 }
    if min > max {
      nodes.add(.emptyRange(min: min, max: max), at: node)
      return 1...1
    }
    return min...max
  }

  private func readIDs(_ node: PositionedNode?) -> [String] {
    guard let node, let items = nodes.list(node) else { return [] }
    return items.compactMap(nodes.id)
  }

  private func readPhases(_ node: PositionedNode?, input: [String]) -> [Phase] {
    guard let node, let items = nodes.list(node) else { return [] }
    let phases = items.compactMap { readPhase($0, input: input) }
    nodes.checkUnique(items.compactMap { $0["id"] })
    return phases
  }

  private func readPhase(_ node: PositionedNode, input: [String]) -> Phase? {
    guard nodes.record(node, allowing: ManifestGrammar.phase.names) != nil else { return nil }
    return Phase(
      id: nodes.required("id", of: node).flatMap(nodes.id) ?? "",
      minutes: nodes.required("minutes", of: node).flatMap { nodes.int($0, least: 1) } ?? 1,
      picture: node["picture"].flatMap(nodes.text),
      moment: node["at"].flatMap { nodes.word($0, as: Phase.Moment.self) } ?? .during,
      condition: readCondition(node["when"], input: input))
  }

  private func readCondition(_ node: PositionedNode?, input: [String]) -> [String: String] {
    guard let node, let entries = nodes.record(node, allowing: nil) else { return [:] }
    var condition: [String: String] = [:]
    for entry in entries {
      if !input.contains(entry.key) {
        nodes.add(.conditionOnUnknownField(entry.key, allowed: input), at: entry)
      }
      condition[entry.key] = nodes.text(entry.value)
    }
    return condition
  }
}
