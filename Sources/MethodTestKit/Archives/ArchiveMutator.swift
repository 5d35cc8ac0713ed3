public import Foundation

/// Spoils archives in the ways in which mail, disks and ill will do; the same seed does the same.
public struct ArchiveMutator: Sendable {
  private var generator: SeededGenerator

  public init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// One of the archives, spoilt in one to four places.
  public mutating func next(of archives: [Data]) -> Data {
    guard let archive = archives.randomElement(using: &generator) else { return Data() }
    var bytes = [UInt8](archive)
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      spoil(&bytes, archives)
    }
    return Data(bytes)
  }

  private mutating func spoil(_ bytes: inout [UInt8], _ archives: [Data]) {
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: bytes[place(in: bytes)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1: bytes[place(in: bytes)] = .random(in: 0...255, using: &generator)
    case 2: bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
    case 3: bytes.removeSubrange(stretch(of: bytes))
    case 4: splice(&bytes, archives)
    case 5: editHeader(&bytes)
    default: rename(&bytes)
    }
  }

  /// Puts a stretch of an archive where it does not belong.
  private mutating func splice(_ bytes: inout [UInt8], _ archives: [Data]) {
    guard let other = archives.randomElement(using: &generator) else { return }
    let source = [UInt8](other)
    bytes.insert(contentsOf: source[stretch(of: source)], at: place(in: bytes))
  }

  /// Writes a telling number into one of the headers: sizes, offsets, modes, counts.
  private mutating func editHeader(_ bytes: inout [UInt8]) {
    let headers = bytes.indices.dropLast(46).filter {
      bytes[$0] == 0x50 && bytes[$0 + 1] == 0x4B && bytes[$0 + 2] < 8 && bytes[$0 + 3] < 8
    }
    guard let header = headers.randomElement(using: &generator) else { return }
    let telling: [UInt32] = [
      0, 1, 0x7FFF_FFFF, 0x8000_0000, .max, 0xA1FF_0000, 0x1000_0000, UInt32(bytes.count),
    ]
    let number = telling.randomElement(using: &generator) ?? 0
    let field = header + Int.random(in: 4..<43, using: &generator)
    withUnsafeBytes(of: number.littleEndian) { bytes.replaceSubrange(field..<field + 4, with: $0) }
  }

  /// Writes a piece of a bad path over a name.
  private mutating func rename(_ bytes: inout [UInt8]) {
    let pieces = ["../", "/", "\\", "./", "\0", "\u{1B}[", ".."]
    let piece = Array((pieces.randomElement(using: &generator) ?? "/").utf8)
    let names = bytes.indices.dropLast(8).filter { bytes[$0...].starts(with: Array("good/".utf8)) }
    guard let name = names.randomElement(using: &generator) else { return }
    let start = name + Int.random(in: 0..<6, using: &generator)
    bytes.replaceSubrange(start..<min(start + piece.count, bytes.count), with: piece)
  }

  private mutating func place(in bytes: [UInt8]) -> Int {
    .random(in: bytes.indices, using: &generator)
  }

  private mutating func stretch(of bytes: [UInt8]) -> Range<Int> {
    let start = place(in: bytes)
    return start..<min(bytes.count, start + .random(in: 1...64, using: &generator))
  }
}
