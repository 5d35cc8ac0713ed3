public import Foundation

/// A preview that was made in the method's own folder: pictures of it, and no part of it.
public struct OwnPreview: Sendable {
  public static let contactSheet = "contact-sheet.png"
  /// The folder of the pages.
  public static let pages = "pages"
  /// The file that lists what a preview wrote.
  public static let list = ".werkvorm-preview"

  /// The name of a preview's folder, unless it was made elsewhere.
  public let folderName: String

  /// - Parameter method: the method's folder.
  public init(of method: URL) {
    // `.` has no name of its own; the folder that it stands for has.
    folderName = "\(method.absoluteURL.standardizedFileURL.lastPathComponent)-preview"
  }

  /// True where a preview writes a file of this path within the method's folder.
  public func writes(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, parts[0] == folderName else { return false }
    return switch parts.dropFirst() {
    case [Self.contactSheet], [Self.list]: true
    case let inner where inner.count == 2: inner.first == Self.pages && path.hasSuffix(".png")
    default: false
    }
  }
}
