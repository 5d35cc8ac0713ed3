import Foundation
import MethodArchive
import MethodTestKit
import Testing

@Suite("Packing")
struct ArchiveWriterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("id: good", to: "good/method.yaml")
    try folder.write("title: Titel", to: "good/texts/nl.yaml")
    try folder.write("", to: "good/art/empty.svg")
    try folder.write("#!/bin/sh", to: "good/bin/run", executable: true)
    try folder.write("é", to: "good/examples/café ‘ons huis’ بيت.yaml")
  }

  private var good: URL { folder.url.appending(path: "good") }

  @Test("and unpacking gives every file back, whatever its name")
  func roundTrip() throws {
    let place = try folder.makeFolder("place")
    let archive = try ArchiveWriter().pack(good, as: "good")
    let top = try ArchiveReader().unpack(archive, into: place, requiring: "method.yaml")
    #expect(top == "good")
    let unpacked = try folder.contents(of: "place/good")
    #expect(unpacked == (try folder.contents(of: "good")))
    #expect(unpacked.count == 5)
  }

  @Test("gives plain files to unpack, whoever may do what with them here")
  func modes() throws {
    let place = try folder.makeFolder("place")
    let archive = try ArchiveWriter().pack(good, as: "good")
    _ = try ArchiveReader().unpack(archive, into: place, requiring: "method.yaml")
    for file in try folder.contents(of: "place").keys {
      let path = place.appending(path: file).path(percentEncoded: false)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o644, "\(file)")
    }
  }

  @Test("gives the same bytes for the same files, made at another time in another order")
  func deterministic() throws {
    let first = try ArchiveWriter().pack(good, as: "good")
    let files = try folder.contents(of: "good")
    let other = try TemporaryFolder()
    for path in files.keys.sorted().reversed() {
      let file = try other.write("", to: "good/\(path)", executable: true)
      try files[path]?.write(to: file)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_400_000_000)],
        ofItemAtPath: file.path(percentEncoded: false))
    }
    #expect(try ArchiveWriter().pack(other.url.appending(path: "good"), as: "good") == first)
  }

  @Test("gives other bytes when a letter changes")
  func notice() throws {
    let first = try ArchiveWriter().pack(good, as: "good")
    try folder.write("title: Tytel", to: "good/texts/nl.yaml")
    #expect(try ArchiveWriter().pack(good, as: "good") != first)
  }

  @Test("takes along what only looks like its own preview")
  func otherPreviews() throws {
    let without = try ArchiveWriter().pack(good, as: "good")
    try folder.write("mine", to: "good/art/good-preview/a.svg")
    #expect(try ArchiveWriter().pack(good, as: "good") != without)
  }

  @Test(
    "leaves behind what is hidden, a backup, or built",
    arguments: [
      ".DS_Store", ".git/config", "Sources/.build/debug/method", "texts/nl.yaml~",
      "texts/nl.yaml.bak", "texts/#nl.yaml#", "texts/.nl.yaml.swp", "Sources/Method.o",
      "__pycache__/run.cpython-311.pyc", "run.pyc", "Thumbs.db", "good-1.werkvorm",
      "art/a.svg.orig", "good-preview/contact-sheet.png", "good-preview/pages/letter-1.png",
    ])
  func leavesBehind(_ path: String) throws {
    let without = try ArchiveWriter().pack(good, as: "good")
    try folder.write("not for others", to: "good/\(path)")
    #expect(try ArchiveWriter().pack(good, as: "good") == without)
  }

  @Test("refuses a link, which would be nothing elsewhere")
  func links() throws {
    let link = good.appending(path: "art/link.svg").path(percentEncoded: false)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/etc/passwd")
    #expect(throws: ArchiveProblem.notARegularFile("art/link.svg", .link)) {
      try ArchiveWriter().pack(good, as: "good")
    }
  }

  @Test("refuses names that another computer could not keep apart")
  func names() throws {
    try folder.write("", to: "good/Art/more.svg")
    #expect(throws: ArchiveProblem.self) { try ArchiveWriter().pack(good, as: "good") }
  }

  @Test("refuses an empty folder, and one that is not there")
  func nothing() throws {
    let empty = try folder.makeFolder("empty")
    #expect(throws: ArchiveProblem.empty) { try ArchiveWriter().pack(empty, as: "empty") }
    #expect(throws: ArchiveProblem.self) {
      try ArchiveWriter().pack(folder.url.appending(path: "nowhere"), as: "nowhere")
    }
  }

  @Test("refuses more than unpacking would allow")
  func limits() throws {
    var limits = ArchiveLimits()
    limits.fileBytes = 10
    #expect(throws: ArchiveProblem.fileTooLarge("texts/nl.yaml", limit: 10)) {
      try ArchiveWriter(limits: limits).pack(good, as: "good")
    }
    limits = ArchiveLimits()
    limits.totalBytes = 20
    #expect(throws: ArchiveProblem.tooLargeInAll(limit: 20)) {
      try ArchiveWriter(limits: limits).pack(good, as: "good")
    }
    limits = ArchiveLimits()
    limits.entries = 4
    #expect(throws: ArchiveProblem.tooManyFiles(limit: 4)) {
      try ArchiveWriter(limits: limits).pack(good, as: "good")
    }
  }
}
