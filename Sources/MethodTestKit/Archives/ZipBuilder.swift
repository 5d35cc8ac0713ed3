public import Foundation

/// Builds a zip byte by byte (APPNOTE 6.3), so that it can say what no tool would write.
///
/// Nothing is compressed.
public struct ZipBuilder: Sendable {
  /// One entry, and what is said of it.
  public struct Entry: Sendable {
    public var name: [UInt8]
    public var data: [UInt8]
    /// As in `st_mode`.
    public var mode: UInt32 = 0o100644
    /// Bit 11: the name is UTF-8.
    public var flags: UInt16 = 0x0800
    /// 0 is stored, 8 deflated.
    public var compression: UInt16 = 0
    /// The size that is announced, where it is not the real one.
    public var announcedSize: UInt32?
    /// The checksum that is announced, where it is not the real one.
    public var announcedChecksum: UInt32?

    public init(_ name: String, _ text: String = "", mode: UInt32 = 0o100644) {
      self.init(Array(name.utf8), Array(text.utf8), mode: mode)
    }

    public init(_ name: [UInt8], _ data: [UInt8], mode: UInt32 = 0o100644) {
      self.name = name
      self.data = data
      self.mode = mode
    }
  }

  public var entries: [Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  public func data() -> Data {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(body.count)
      body += Self.little(0x0403_4B50 as UInt32) + Self.shared(entry) + Self.little(0 as UInt16)
      body += entry.name + entry.data
      // Made by Unix, version 2.0.
      directory += Self.little(0x0201_4B50 as UInt32) + Self.little(0x0314 as UInt16)
      directory += Self.shared(entry)
      // No extra fields, no comment, on the first disk, no text.
      directory += Array(repeating: 0, count: 8)
      directory += Self.little(entry.mode << 16) + Self.little(offset) + entry.name
    }
    let count = UInt16(truncatingIfNeeded: entries.count)
    let end =
      Self.little(0x0605_4B50 as UInt32) + Self.little(0 as UInt32) + Self.little(count)
      + Self.little(count) + Self.little(UInt32(directory.count)) + Self.little(UInt32(body.count))
      + Self.little(0 as UInt16)
    return Data(body + directory + end)
  }

  /// What the header of an entry and the directory have in common, up to the name's length.
  private static func shared(_ entry: Entry) -> [UInt8] {
    let size = entry.announcedSize ?? UInt32(entry.data.count)
    return little(20 as UInt16) + little(entry.flags) + little(entry.compression)
      + little(0x0021_0000 as UInt32) + little(entry.announcedChecksum ?? checksum(entry.data))
      + little(UInt32(entry.data.count)) + little(size) + little(UInt16(entry.name.count))
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  /// CRC-32 as zip counts it (ISO 3309).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = (sum >> 1) ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }
}
