import Foundation
import MethodKit

/// What a method may not do; it tells on its sheet how far it got.
enum Attempt: String {
  case read, write, connect, fork
  case eatMemory = "eat-memory"
  case fillTemporary = "fill-temporary"
  case manyProcesses = "many-processes"

  /// What was read, `done`, or `refused`.
  func make(_ input: Value) -> String {
    let path = input.text("path") ?? ""
    switch self {
    case .read: return (try? String(contentsOfFile: path, encoding: .utf8)) ?? "refused"
    case .write: return put("x", at: path) ? "done" : "refused"
    case .connect: return connects(to: input.int("port") ?? 0) ? "done" : "refused"
    case .fork:
      // One that makes itself a session of its own is in no process group that could be stopped.
      _ = system((input.bool("detach") == true ? "setsid " : "") + "sleep 600 &")
      return "done"
    case .eatMemory:
      for _ in 0..<64 {
        UnsafeMutableRawPointer.allocate(byteCount: 1 << 30, alignment: 16).touch()
      }
      return "done"
    case .fillTemporary:
      signal(SIGXFSZ, SIG_IGN)
      let much = String(repeating: "x", count: 40 << 20)
      return (0..<3).allSatisfy { put(much, at: "/tmp/\($0)") } ? "done" : "refused"
    case .manyProcesses:
      let command = "i=0; while [ $i -lt 300 ]; do sleep 600 & i=$((i+1)); done 2> /dev/null"
      return system(command) == 0 ? "done" : "refused"
    }
  }

  private func put(_ text: String, at path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let isWritten = fputs(text, file) >= 0
    return fclose(file) == 0 && isWritten
  }

  private func connects(to port: Int) -> Bool {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }
}

extension UnsafeMutableRawPointer {
  /// Keeps an allocation from being left out as useless.
  fileprivate func touch() { storeBytes(of: 1, as: UInt8.self) }
}
