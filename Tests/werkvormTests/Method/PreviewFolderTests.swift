import Foundation
import MethodTestKit
import Testing

@testable import werkvorm

@Suite("The folder of a preview") struct PreviewFolderTests {
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
