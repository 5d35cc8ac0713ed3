import Glibc
import MethodProtocol

/// The pipe to the host, on private copies of standard input and standard output.
///
/// Standard output itself is turned to standard error, and standard input to nothing: a stray
/// `print` shows up among the last words instead of breaking the protocol.
final class StandardConnection: LineConnection {
  private let input: CInt
  private let output: CInt
  private var buffer = LineBuffer()
  private var ended = false

  init() throws {
    input = try Self.privateCopy(of: STDIN_FILENO)
    output = try Self.privateCopy(of: STDOUT_FILENO)
    let nothing = open("/dev/null", O_RDONLY)
    guard nothing >= 0, dup2(nothing, STDIN_FILENO) >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0
    else { throw SystemError(call: "dup2", code: errno) }
    close(nothing)
  }

  func readLine() throws -> [UInt8]? {
    while true {
      if let line = try buffer.next() { return line }
      if ended { return buffer.rest() }
      try readMore()
    }
  }

  func write(_ line: [UInt8]) throws {
    var remaining = line[...]
    while !remaining.isEmpty {
      let written = remaining.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if written < 0 && errno != EINTR { throw SystemError(call: "write", code: errno) }
      remaining = remaining.dropFirst(max(written, 0))
    }
  }

  /// Says something to a person, past the protocol.
  static func say(_ words: String) {
    let bytes = Array((words + "\n").utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private func readMore() throws {
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    let count = chunk.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
    if count > 0 {
      buffer.append(chunk.prefix(count))
    } else if count == 0 {
      ended = true
    } else if errno != EINTR {
      throw SystemError(call: "read", code: errno)
    }
  }

  /// A copy that a program started by the method does not inherit.
  private static func privateCopy(of descriptor: CInt) throws -> CInt {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw SystemError(call: "fcntl", code: errno) }
    return copy
  }
}

/// A call to the system that failed.
struct SystemError: Error, CustomStringConvertible {
  var call: String
  var code: CInt

  var description: String { "\(call): \(String(cString: strerror(code)))" }
}
