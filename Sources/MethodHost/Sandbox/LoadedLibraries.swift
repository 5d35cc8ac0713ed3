import Foundation

/// The folders of the libraries that this program runs on itself.
///
/// A method that is built with the same toolchain needs the same ones, such as Swift's runtime under
/// `/opt`, which no other rule would let into the sandbox.
enum LoadedLibraries {
  /// Those outside of the system's own folders, in order.
  static let folders: [String] = {
    // A file of the kernel's comes in pieces; what reads a file whole takes the first for all.
    guard let file = FileHandle(forReadingAtPath: "/proc/self/maps") else { return [] }
    defer { try? file.close() }
    var maps = Data()
    while let piece = try? file.read(upToCount: 64 << 10), !piece.isEmpty { maps += piece }
    return folders(inMaps: String(decoding: maps, as: UTF8.self))
  }()

  /// - Parameter maps: as in `proc_pid_maps(5)`; the sixth column is the file.
  static func folders(inMaps maps: String) -> [String] {
    var folders: Set<String> = []
    for line in maps.split(separator: "\n") {
      let columns = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
      guard columns.count == 6 else { continue }
      let file = String(columns[5]).trimmingCharacters(in: .whitespaces)
      let name = file.split(separator: "/").last ?? ""
      guard file.hasPrefix("/"), name.hasSuffix(".so") || name.contains(".so.") else { continue }
      folders.insert(String(file.dropLast(name.count + 1)))
    }
    return folders.filter { folder in
      !["/usr/", "/lib/", "/lib64/"].contains { "\(folder)/".hasPrefix($0) }
    }
    .sorted()
  }
}
