import Foundation

/// Keeps two programs from changing the same folder of methods at a time.
///
/// A disk that knows no locks goes without one.
final class StoreLock {
  private let descriptor: Int32

  /// Waits until no other program has it.
  init(_ folder: URL) {
    descriptor = open(folder.path(percentEncoded: false), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  func release() {
    close(descriptor)
  }
}
