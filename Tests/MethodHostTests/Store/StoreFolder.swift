import Foundation
import MethodDocument
import MethodTestKit

@testable import MethodHost

/// A user's folder of methods in a folder of the test's own, and methods to put into it.
struct StoreFolder {
  let folder: TemporaryFolder
  let store: MethodStore

  init(exchangesAtOnce: Bool = true) throws {
    folder = try TemporaryFolder()
    store = MethodStore(
      folder.url.appending(path: "store"), exchangesAtOnce: exchangesAtOnce)
  }

  /// A folder with a version of the method `good`, outside the store.
  func version(_ version: Int, texts: String = "title: Titel", more: String = "") throws -> URL {
    let name = "versions/\(UUID().uuidString)/good"
    let manifest = TemporaryFolder.manifest("good", more: more)
      .replacing("version: 1", with: "version: \(version)")
    try folder.write(manifest, to: "\(name)/method.yaml")
    try folder.write(texts, to: "\(name)/texts/nl.yaml")
    try folder.write("title: Title", to: "\(name)/texts/en.yaml")
    try folder.write("#!/bin/sh", to: "\(name)/bin/run")
    return folder.url.appending(path: name)
  }

  var library: MethodLibrary { MethodLibrary(SearchPath([.init(.user, store.folder)])) }

  /// The version of `good` that anybody would find.
  var installed: Int? { library["good"]?.manifest.version }

  /// What stands in the store, hidden folders too.
  var names: [String] {
    let path = store.folder.path(percentEncoded: false)
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// Everything in the test's folder: paths, modes, and what files hold.
  func snapshot(of part: String = "") -> [String: String] {
    let root = folder.url.appending(path: part).path(percentEncoded: false)
    let files = FileManager.default
    var snapshot: [String: String] = [:]
    for path in files.subpaths(atPath: root) ?? [] {
      let attributes = try? files.attributesOfItem(atPath: "\(root)/\(path)")
      let kind = (attributes?[.type] as? FileAttributeType)?.rawValue ?? "?"
      let mode = attributes?[.posixPermissions] as? Int ?? 0
      let data =
        kind == FileAttributeType.typeRegular.rawValue
        ? files.contents(atPath: "\(root)/\(path)")?.base64EncodedString() ?? "" : ""
      snapshot[path] = "\(kind) \(String(mode, radix: 8)) \(data)"
    }
    return snapshot
  }
}

/// The codes of what went wrong; empty where nothing did.
func codes(_ body: () throws(Diagnostics) -> Void) -> [String] {
  do throws(Diagnostics) {
    try body()
    return []
  } catch {
    return error.all.map(\.code)
  }
}
