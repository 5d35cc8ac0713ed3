import CArchive
import Foundation

/// Lets two files or folders on one disk change names, in one step.
///
/// - Returns: The system's error code: 0 where it was done, `EINVAL` or `ENOSYS` where this disk or
///   kernel cannot do it.
public func exchangeNames(_ one: String, _ other: String) -> Int32 {
  renameat2(AT_FDCWD, one, AT_FDCWD, other, EXCHANGE_NAMES) == 0 ? 0 : errno
}
