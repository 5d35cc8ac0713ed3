import Foundation
import MethodArchive
import MethodDocument
import MethodTestKit
import Testing

@Suite("Unpacking")
struct ArchiveReaderTests {
  private let folder: TemporaryFolder
  init() throws {
    folder = try TemporaryFolder()
  }

  /// Unpacks into a folder of its own, or one that is there.
  private func problem(
    _ archive: Data, _ limits: ArchiveLimits = .standard, in name: String = UUID().uuidString
  ) throws -> ArchiveProblem? {
    let place = try folder.makeFolder("store/\(name)")
    do throws(ArchiveProblem) {
      _ = try ArchiveReader(limits: limits).unpack(archive, into: place, requiring: "method.yaml")
      return nil
    } catch {
      return error
    }
  }

  @Test("takes a zip from another tool that holds the same")
  func otherTool() throws {
    var builder = HostileArchive.method
    builder.entries.insert(.init("good/", mode: 0o040755), at: 0)
    builder.entries.append(.init("good/texts/", mode: 0o040700))
    #expect(try problem(builder.data(), in: "place") == nil)
    #expect(
      try folder.contents(of: "store/place").keys.sorted()
        == HostileArchive.method.entries.map { String(decoding: $0.name, as: UTF8.self) }.sorted())
  }

  @Test("refuses", arguments: HostileArchive.all)
  func refuses(_ hostile: HostileArchive) throws {
    let problem = try #require(try self.problem(hostile.data))
    #expect(problem.code == hostile.code, "\(problem)")
    for language in WordingLanguage.allCases {
      let words = problem.message.text(in: language)
      #expect(!words.isEmpty)
      // What is shown obeys nobody but the program.
      #expect(!words.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
      #expect(words.count < 400)
    }
    #expect(
      FileManager.default.subpaths(atPath: folder.path)?
        .contains { $0.hasSuffix(HostileArchive.escaped) } == false)
    #expect(!FileManager.default.fileExists(atPath: "/tmp/\(HostileArchive.escaped)"))
  }

  @Test("makes a plain file of what was read from a pipe when it was packed")
  func pipe() throws {
    var builder = HostileArchive.method
    builder.entries.append(.init("good/pipe", "what came", mode: 0o010666))
    #expect(try problem(builder.data(), in: "place") == nil)
    let path = folder.url.appending(path: "store/place/good/pipe").path(percentEncoded: false)
    let kind = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    #expect(kind == .typeRegular)
  }

  @Test("stops at a file, a total or a ratio out of bounds, whatever the archive announces")
  func bounds() throws {
    try folder.write("id: good", to: "good/method.yaml")
    try folder.write(String(repeating: "0", count: 3 << 20), to: "good/zeros.txt")
    var limits = ArchiveLimits()
    limits.ratio = 10_000
    let archive = try ArchiveWriter(limits: limits)
      .pack(folder.url.appending(path: "good"), as: "good")
    #expect(archive.count < 10_000)
    #expect(try problem(archive) == .compressedTooMuch(ratio: 100))
    limits.fileBytes = 1 << 20
    #expect(try problem(archive, limits) == .fileTooLarge("good/zeros.txt", limit: 1 << 20))

    var few = ZipBuilder([.init("good/method.yaml", "id: good")])
    for number in 0..<8 {
      few.entries.append(
        .init("good/\(number).txt", String(repeating: "\(number)", count: 1_000)))
    }
    limits = ArchiveLimits()
    limits.totalBytes = 5_000
    #expect(try problem(few.data(), limits) == .tooLargeInAll(limit: 5_000))
    limits = ArchiveLimits()
    limits.archiveBytes = 5_000
    #expect(try problem(few.data(), limits) == .archiveTooLarge(limit: 5_000))
  }

  @Test("never writes over what is there")
  func noOverwriting() throws {
    try folder.write("mine", to: "store/place/good/method.yaml")
    #expect(try problem(HostileArchive.method.data(), in: "place")?.code == "cannot-write")
    #expect(try folder.contents(of: "store/place")["good/method.yaml"] == Data("mine".utf8))
  }

  @Test("goes through no link that stands in its way")
  func noLinks() throws {
    let outside = try folder.makeFolder("outside")
    try FileManager.default.createSymbolicLink(
      at: try folder.makeFolder("store/place").appending(path: "good"), withDestinationURL: outside)
    #expect(try problem(HostileArchive.method.data(), in: "place")?.code == "cannot-write")
    #expect(try folder.contents(of: "outside").isEmpty)
  }
}
