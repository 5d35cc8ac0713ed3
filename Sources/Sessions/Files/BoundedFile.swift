public import Foundation

/// Reads a file without ever holding more than the limit.
public enum BoundedFile {
  public static func read(_ path: String, limit: Int) throws(FileProblem) -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw MissingFile(path).problem
    }
    if isFolder.boolValue { throw .isFolder }
    // A pipe would keep us waiting, and a device has no end.
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let kind = try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
    if kind != .typeRegular { throw .unreadable }
    let handle = FileHandle(forReadingAtPath: path)
    defer { try? handle?.close() }
    guard let handle else { throw .unreadable }
    let data: Data
    do {
      // Nil is the end of an empty file.
      data = try handle.read(upToCount: limit + 1) ?? Data()
    } catch {
      throw .unreadable
    }
    if data.count > limit { throw .tooLarge(limit: limit) }
    return data
  }
}
