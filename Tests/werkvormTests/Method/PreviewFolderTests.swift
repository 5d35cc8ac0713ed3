import Foundation
import MethodTestKit
import Testing

@testable import werkvorm

@Suite("The folder of a preview") struct PreviewFolderTests {
  private let picture = Data("picture".utf8)

  @Test(
    "holds every page, whatever its sheet is called",
    arguments: ["../../evil", "/etc/passwd", "..", ".", "a/b", "a\u{0}b\n", "", "é"])
  func names(_ id: String) throws {
    let name = PreviewContents.fileName(id)
    #expect(!name.isEmpty && name.allSatisfy { $0 == "-" || $0.isASCII && $0.isLetter }, "\(name)")
  }

  @Test("keeps the names of sheets that are sound")
  func soundNames() {
    #expect(PreviewContents.fileName("wish-cards-2") == "wish-cards-2")
  }

  @Test("gets nothing removed outside it, whatever its list says")
  func list() throws {
    let folder = try TemporaryFolder()
    var preview = PreviewFolder(folder.url.appending(path: "preview"))
    try preview.write(["pages/one.png": picture])
    try folder.write("mine", to: "mine.png")
    try folder.write(
      "pages/../../mine.png\n../mine.png\npages/one.png\ncontact-sheet.png\n",
      to: "preview/.werkvorm-preview")
    try preview.write(["pages/two.png": picture])
    #expect(folder.has("mine.png"))
    #expect(folder.names(in: "preview/pages") == ["two.png"])
  }

  @Test("is not overwritten where a file of a page’s name is somebody else’s")
  func sameName() throws {
    let folder = try TemporaryFolder()
    var preview = PreviewFolder(folder.url.appending(path: "preview"))
    try preview.write(["pages/one.png": picture])
    try folder.write("precious", to: "preview/pages/two.png")
    #expect(throws: Failure.self) { try preview.write(["pages/two.png": picture]) }
    #expect(try folder.text("preview/pages/two.png") == "precious")
  }

  @Test("is not watched, or it would see its own writing")
  func watched() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: mine", to: "mine/method.yaml")
    let output = folder.url.appending(path: "mine/mine-preview", directoryHint: .isDirectory)
    let method = folder.url.appending(path: "mine", directoryHint: .isDirectory)
    let before = FileStamp.all(in: method, except: output)
    try folder.write("picture", to: "mine/mine-preview/pages/a.png")
    #expect(FileStamp.all(in: method, except: output) == before)
    try folder.write("title: T", to: "mine/texts/nl.yaml")
    #expect(FileStamp.all(in: method, except: output) != before)
  }
}
