import Testing

@testable import MethodProtocol

@Suite struct GoldenMessageTests {
  @Test(arguments: Golden.host.indices)
  func aHostMessageIsWrittenAsPinnedAndReadBack(index: Int) throws {
    let (name, message) = Golden.host[index]
    let line = try Golden.line(name)
    #expect(String(decoding: try LineCoding.line(for: message), as: UTF8.self) == line)
    #expect(try LineCoding.message(HostMessage.self, in: Array(line.utf8)) == message)
  }

  @Test(arguments: Golden.method.indices)
  func aMethodMessageIsWrittenAsPinnedAndReadBack(index: Int) throws {
    let (name, message) = Golden.method[index]
    let line = try Golden.line(name)
    #expect(String(decoding: try LineCoding.line(for: message), as: UTF8.self) == line)
    #expect(try LineCoding.message(MethodMessage.self, in: Array(line.utf8)) == message)
  }

  @Test(arguments: Golden.host.indices)
  func aHostMessageMayHaveKeysOfALaterVersion(index: Int) throws {
    let (name, message) = Golden.host[index]
    let line = try Golden.line(name).withLaterKey
    #expect(try LineCoding.message(HostMessage.self, in: Array(line.utf8)) == message)
  }

  @Test(arguments: Golden.method.indices)
  func aMethodMessageMayHaveKeysOfALaterVersion(index: Int) throws {
    let (name, message) = Golden.method[index]
    let line = try Golden.line(name).withLaterKey
    #expect(try LineCoding.message(MethodMessage.self, in: Array(line.utf8)) == message)
  }

  @Test func everyKindOfMessageIsPinned() {
    #expect(Golden.host.count == HostMessage.Kind.allCases.count)
    #expect(Golden.method.count == MethodMessage.Kind.allCases.count)
  }
}

extension String {
  /// The object with one more key, which no version knows yet.
  fileprivate var withLaterKey: String { "{\"a-later-key\":[{\"x\":1}]," + dropFirst() }
}
