import Glibc
import Testing

/// A server on this machine that a program may try to reach; it counts who comes.
final class LoopbackServer: Sendable {
  let port: Int
  private let socket: CInt

  init() throws {
    socket = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = socket
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) == 0 && listen(socket, 8) == 0
          && getsockname(socket, $0, &size) == 0
      }
    }
    try #require(isListening)
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  deinit { close(socket) }

  /// How many have come so far.
  var visitors: Int {
    var count = 0
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
    while true {
      let visitor = accept(socket, nil, nil)
      if visitor < 0 { return count }
      close(visitor)
      count += 1
    }
  }
}
