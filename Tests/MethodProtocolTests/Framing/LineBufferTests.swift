import Testing

@testable import MethodProtocol

@Suite struct LineBufferTests {
  private func lines(_ text: String, inPiecesOf size: Int, limit: Int = 100) throws -> [String] {
    var buffer = LineBuffer(limit: limit)
    var found: [String] = []
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      buffer.append(bytes.prefix(size))
      bytes = bytes.dropFirst(size)
      while let line = try buffer.next() { found.append(String(decoding: line, as: UTF8.self)) }
    }
    if let rest = buffer.rest() { found.append(String(decoding: rest, as: UTF8.self)) }
    return found
  }

  @Test(arguments: [1, 2, 3, 5, 1000])
  func linesAreTheSameHoweverTheBytesArrive(size: Int) throws {
    #expect(try lines("één\ntwee\r\n\ndrie", inPiecesOf: size) == ["één", "twee", "", "drie"])
  }

  @Test func aLineOfExactlyTheLimitIsRead() throws {
    #expect(try lines("12345\r\n67890\n", inPiecesOf: 1, limit: 5) == ["12345", "67890"])
  }

  @Test func aLineOverTheLimitIsRefusedBeforeItsEndIsSeen() throws {
    var buffer = LineBuffer(limit: 10)
    buffer.append(Array("goed\nAAAABBBBCCCCDDDD".utf8))
    #expect(try buffer.next() == Array("goed".utf8))
    let problem = #expect(throws: LineBuffer.LineTooLong.self) { try buffer.next() }
    #expect(problem?.limit == 10)
    #expect(problem?.start == Array("AAAABBBBCCCCDDDD".utf8))
  }

  @Test func aWholeLineOverTheLimitIsRefusedToo() {
    var buffer = LineBuffer(limit: 4)
    buffer.append(Array("12345\n".utf8))
    #expect(throws: LineBuffer.LineTooLong.self) { try buffer.next() }
  }
}
