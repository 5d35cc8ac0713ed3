public import Foundation

/// Reads a file without ever holding more than the limit.
public enum BoundedFile {
  public static func read(_ path: String, limit: Int) throws(FileProblem) -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing
    }
    if isFolder.boolValue { throw .isFolder }
    // A pipe would keep us waiting, and a device has no end.
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let kind = try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
    if kind != .typeRegular { throw .unreadable }
    let handle = FileHandle(forReadingAtPath: path)
    defer { try? handle?.close() }
    guard let handle, let data = try? handle.read(upToCount: limit + 1) else {
      throw .unreadable
    }
    if data.count > limit { throw .tooLarge(limit: limit) }
    return data
  }
}
