import Foundation
import MethodDocument
import MethodTestKit
import Testing

@testable import MethodHost

@Suite struct MethodLibraryTests {
  private func path(_ folder: TemporaryFolder, _ names: String...) -> SearchPath {
    SearchPath(names.map { SearchPath.Folder(.environment, folder.url.appending(path: $0)) })
  }

  @Test func methodsAreFoundByTheirManifestsAlone() throws {
    let folder = try TemporaryFolder()
    try folder.addMethod("dream-image")
    try folder.addMethod("collage")
    try folder.write("geen methode", to: "methods/notes/README.md")
    let library = MethodLibrary(path(folder, "methods"))
    #expect(library.methods.map(\.id) == ["collage", "dream-image"])
    #expect(library.diagnostics.isEmpty)
    #expect(library["collage"]?.manifest.minutes == 90)
    #expect(library["mirror-meeting"] == nil)
  }

  @Test func aManifestThatIsALinkOutOfItsFolderIsNotRead() throws {
    let folder = try TemporaryFolder()
    try folder.addMethod("collage", in: "elsewhere")
    try FileManager.default.createSymbolicLink(
      at: folder.makeFolder("methods/collage").appending(path: "method.yaml"),
      withDestinationURL: folder.url.appending(path: "elsewhere/collage/method.yaml"))
    let library = MethodLibrary(path(folder, "methods"))
    #expect(library["collage"] == nil)
    #expect(library.diagnostics.map(\.code) == ["path-leaves-folder"])
    // A whole folder may be a link, as whoever works on a method elsewhere has it.
    try FileManager.default.createSymbolicLink(
      at: folder.makeFolder("linked").appending(path: "collage"),
      withDestinationURL: folder.url.appending(path: "elsewhere/collage"))
    #expect(MethodLibrary(path(folder, "linked"))["collage"] != nil)
  }

  @Test func theFirstFolderOnThePathCounts() throws {
    let folder = try TemporaryFolder()
    try folder.addMethod("collage", in: "first")
    try folder.addMethod("collage", in: "second")
    let library = MethodLibrary(path(folder, "first", "second"))
    #expect(library.methods.count == 1)
    #expect(library["collage"]?.folder.path().contains("/first/") == true)
  }

  @Test func aBrokenManifestIsReportedAndHidesNoOther() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: broken\nkind: ]", to: "methods/broken/method.yaml")
    try folder.addMethod("collage")
    let library = MethodLibrary(path(folder, "methods"))
    #expect(library.methods.map(\.id) == ["collage"])
    #expect(library["broken"] == nil)
    #expect(
      library.diagnostics.allSatisfy { $0.place?.file.hasSuffix("broken/method.yaml") == true })
    #expect(!library.diagnostics.isEmpty)
  }

  @Test func oneThatIsBrokenDoesNotGiveWayToAnOlderOneFurtherOn() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: collage\nkind: ]", to: "first/collage/method.yaml")
    try folder.addMethod("collage", in: "second")
    let library = MethodLibrary(path(folder, "first", "second"))
    #expect(library["collage"] == nil)
    let problems = #expect(throws: Diagnostics.self) { try library.method("collage") }
    #expect(problems?.all.first?.place?.file.hasSuffix("first/collage/method.yaml") == true)
    #expect(try library.method("dream-image") == nil)
    // A list shows what there is, and what is wrong.
    #expect(library.methods.map(\.id) == ["collage"])
    #expect(!library.diagnostics.isEmpty)
  }

  @Test func readingAManifestRunsNothing() throws {
    let folder = try TemporaryFolder()
    try folder.addMethod("collage")
    let trace = folder.url.appending(path: "trace").path(percentEncoded: false)
    try folder.write("#!/bin/sh\ntouch '\(trace)'", to: "methods/collage/run", executable: true)
    #expect(MethodLibrary(path(folder, "methods"))["collage"] != nil)
    #expect(!FileManager.default.fileExists(atPath: trace))
  }

  @Test func aFolderThatWasAskedForAndIsNotThereIsReported() throws {
    let missing = URL(filePath: "/nowhere/methods")
    let library = MethodLibrary(
      SearchPath([.init(.option, missing), .init(.environment, missing), .init(.user, missing)]))
    #expect(library.diagnostics.map(\.severity) == [.error, .warning])
  }
}
