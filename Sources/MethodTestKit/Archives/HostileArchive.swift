public import Foundation

/// An archive that must not be unpacked, and the code of the problem that says so.
public struct HostileArchive: Sendable, CustomStringConvertible {
  public let description: String
  public let data: Data
  /// The code of the diagnostic.
  public let code: String

  /// The name of a file that some of them try to write outside the folder.
  public static let escaped = "escaped-from-the-archive"

  init(_ description: String, _ code: String, _ data: Data) {
    self.description = description
    self.code = code
    self.data = data
  }

  /// A good method with more entries beside its own.
  init(_ description: String, _ code: String, with entries: [ZipBuilder.Entry]) {
    self.init(description, code, ZipBuilder(Self.method.entries + entries).data())
  }

  /// A small method, as a good archive holds it.
  public static let method = ZipBuilder([
    .init(
      "good/method.yaml",
      """
      id: good
      version: 1
      kind: program
      run: run
      name: { nl: Goed, en: Good }
      purpose: { nl: Doel, en: Purpose }
      minutes: 60
      group: { min: 4, max: 8 }
      phases: [{ id: welcome, minutes: 60 }]
      texts: [nl, en]

      """),
    .init("good/run", "#!/bin/sh\nexit 0\n"),
    .init("good/texts/en.yaml", "title: Title\n"),
    .init("good/texts/nl.yaml", "title: Titel\n"),
  ])

  public static let all: [HostileArchive] = files + contents + paths + kinds + names

  private static let files: [HostileArchive] = [
    .init("nothing", "not-an-archive", Data()),
    .init("a text", "not-an-archive", Data("id: good\n".utf8)),
    .init("a tar", "not-an-archive", tar("good/method.yaml")),
    .init("a zip without entries", "not-an-archive", ZipBuilder([]).data()),
    .init(
      "a program before the zip", "not-an-archive",
      Data("#!/bin/sh\n".utf8) + method.data()),
    .init("half of it", "archive-damaged", method.data().dropLast(method.data().count / 2)),
    .init("no table of contents", "archive-damaged", method.data().dropLast(22)),
    .init(
      "no manifest", "archive-lacks-file", ZipBuilder(Array(method.entries.dropFirst())).data()),
    .init(
      "the manifest in capitals", "archive-lacks-file",
      ZipBuilder([.init("good/METHOD.YAML", "id: good")]).data()),
    .init("2,001 files", "archive-too-many-files", with: manyFiles),
  ]

  /// What is said of a file in it.
  private static let contents: [HostileArchive] = [
    .init("another checksum", "archive-damaged", with: [changed { $0.announcedChecksum = 1 }]),
    .init(
      "a larger size than there is", "archive-damaged", with: [changed { $0.announcedSize = 9 }]),
    .init("4 GB announced", "archive-too-large", with: [changed { $0.announcedSize = .max - 1 }]),
    .init("a password", "archive-encrypted", with: [changed { $0.flags |= 1 }]),
    .init("bzip2", "archive-compression", with: [changed { $0.compression = 12 }]),
    .init("LZMA", "archive-compression", with: [changed { $0.compression = 14 }]),
    .init(
      "an unknown compression", "archive-compression", with: [changed { $0.compression = 77 }]),
    .init(
      "rubbish that is said to be deflated", "archive-damaged",
      with: [changed { $0.compression = 8 }]),
  ]

  private static let manyFiles: [ZipBuilder.Entry] = (0..<2_001).map { number in
    ZipBuilder.Entry("good/\(number).txt")
  }

  private static let paths: [HostileArchive] = [
    .init("an absolute path", "archive-path", with: [.init("/tmp/\(escaped)", "!")]),
    .init("a path on a drive", "archive-path", with: [.init("C:/\(escaped)", "!")]),
    .init("a path that climbs", "archive-path", with: [.init("../\(escaped)", "!")]),
    .init(
      "a path that climbs from within", "archive-path",
      with: [.init("good/texts/../../../\(escaped)", "!")]),
    .init("a path that ends in ..", "archive-path", with: [.init("good/..", "!")]),
    .init("a path with backslashes", "archive-path", with: [.init("good/..\\..\\\(escaped)", "!")]),
    .init("a path with a hole", "archive-path", with: [.init("good//\(escaped)", "!")]),
    .init("a path with a dot", "archive-path", with: [.init("good/./\(escaped)", "!")]),
    .init("an empty path", "archive-path", with: [.init("", "!")]),
    .init("a hidden file", "archive-path", with: [.init("good/.bashrc", "!")]),
    .init(
      "a path of 300 bytes", "archive-path",
      with: [.init("good/\(String(repeating: "a", count: 300))", "!")]),
    .init(
      "a path of 60,000 bytes", "archive-path",
      with: [.init("good/\(String(repeating: "a", count: 60_000))", "!")]),
    .init("nine folders deep", "archive-path", with: [.init("good/1/2/3/4/5/6/7/8", "!")]),
    .init("a line feed in a name", "archive-path", with: [.init("good/a\nb", "!")]),
    .init("a terminal's command in a name", "archive-path", with: [.init("good/a\u{1B}[2Jb", "!")]),
    .init("a name that turns round", "archive-path", with: [.init("good/a\u{202E}gvs.b", "!")]),
    .init(
      "a name that is no UTF-8", "archive-path",
      with: [.init(Array("good/".utf8) + [0xFF, 0xC0], [])]),
  ]

  private static let kinds: [HostileArchive] = [
    .init(
      "a link that leaves", "archive-file-kind",
      with: [.init("good/link", "/etc/passwd", mode: 0o120777)]),
    .init(
      "a link that stays", "archive-file-kind",
      with: [.init("good/link", "method.yaml", mode: 0o120777)]),
    .init(
      "a link to a folder, and a file in it", "archive-file-kind",
      with: [.init("good/art", "..", mode: 0o120777), .init("good/art/\(escaped)", "!")]),
    .init("a character device", "archive-file-kind", with: [.init("good/tty", mode: 0o020666)]),
    .init("a disk", "archive-file-kind", with: [.init("good/disk", mode: 0o060666)]),
    .init("a socket", "archive-file-kind", with: [.init("good/socket", mode: 0o140666)]),
  ]

  private static let names: [HostileArchive] = [
    .init(
      "a second folder", "archive-several-folders", with: [.init("other/method.yaml", "id: other")]),
    .init("a file beside the folder", "archive-several-folders", with: [.init("\(escaped)", "!")]),
    .init(
      "a file first", "archive-several-folders",
      ZipBuilder([.init("method.yaml", "id: good")]).data()),
    .init(
      "a name twice", "archive-same-name", with: [.init("good/texts/nl.yaml", "title: Anders")]),
    .init(
      "names that differ in case", "archive-same-name",
      with: [.init("good/Method.yaml", "id: good")]),
    .init(
      "folders that differ in case", "archive-same-name",
      with: [.init("good/Texts/tr.yaml", "title: B")]),
    .init(
      "a top folder in capitals", "archive-same-name", with: [.init("GOOD/more.yaml", "title: B")]),
    .init(
      "names that differ in how é is written", "archive-same-name",
      with: [.init("good/caf\u{E9}.txt"), .init("good/cafe\u{301}.txt")]),
    .init(
      "a file that is a folder", "archive-same-name",
      with: [.init("good/method.yaml/more.yaml", "title: B")]),
  ]

  private static func changed(_ change: (inout ZipBuilder.Entry) -> Void) -> ZipBuilder.Entry {
    var entry = ZipBuilder.Entry("good/more.txt", "more")
    change(&entry)
    return entry
  }

  /// A tar of one empty file (POSIX ustar).
  private static func tar(_ name: String) -> Data {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      header.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
    }
    put(name, at: 0)
    put("0000644\0" + "0000000\0" + "0000000\0" + "00000000000\0" + "00000000000\0", at: 100)
    put("        0", at: 148)
    put("ustar\u{0}00", at: 257)
    let sum = header.reduce(0) { $0 + Int($1) }
    let octal = String(sum, radix: 8)
    put(String(repeating: "0", count: 6 - octal.count) + octal + "\0 ", at: 148)
    return Data(header) + Data(count: 1024)
  }
}
