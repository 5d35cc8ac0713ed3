/// Why the contents of a method cannot be told by a number, and so not be trusted.
public enum ContentProblem: Error, Hashable, Sendable {
  case unreadable(String)
  /// A socket, a device or a pipe.
  case specialFile(String)
  /// It leads out of the method's folder, to where contents can change unseen.
  case linkToFolder(String)
  case tooManyFiles(String, limit: Int)
  /// In bytes.
  case tooLarge(String, limit: Int)
}
