import Foundation
import MethodHost

/// The methods that come with Werkvorm.
enum ShippedMethods {
  static let all: [InstalledMethod] = {
    let plugins = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Plugins")
    return MethodLibrary(SearchPath([.init(.development, plugins)])).methods
  }()

  static let ids = all.map(\.id)

  static func method(_ id: String) -> InstalledMethod? { all.first { $0.id == id } }
}

extension InstalledMethod {
  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  var examples: [String] {
    let folder = folder.appending(path: "examples").path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "examples/\($0)" }
  }
}
