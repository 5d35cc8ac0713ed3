import Foundation

/// The way from one folder to another, as a link in a file of the first has it.
enum RelativePath {
  static func from(_ folder: URL, to other: URL) -> String {
    let start = folder.standardizedFileURL.pathComponents
    let end = other.standardizedFileURL.pathComponents
    let shared = zip(start, end).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: start.count - shared)
    return (up + end.dropFirst(shared)).joined(separator: "/")
  }
}
