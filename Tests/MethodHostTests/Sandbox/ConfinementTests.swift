import Foundation
import MethodTestKit
import Testing

@testable import MethodHost

@Suite(.timeLimit(.minutes(1))) struct ConfinementTests {
  /// A folder with a `bwrap` that is not bubblewrap, at the head of the search path.
  private func path(_ script: String?) throws -> (TemporaryFolder, String) {
    let folder = try TemporaryFolder()
    if let script { try folder.write("#!/bin/sh\n\(script)", to: "bwrap", executable: true) }
    return (folder, folder.url.absolutePath)
  }

  @Test(.enabled("only where the project is guarded") { isGuarded })
  func aSandboxCanBeBuiltWhereTheProjectIsGuarded() async {
    #expect(await Confinement.current.isSandbox, "install bubblewrap and allow user namespaces")
  }

  @Test func itIsSaidWhenBubblewrapIsNotThere() async throws {
    let (folder, path) = try path(nil)
    #expect(await Confinement.attempt(path: path) == .limits(.missing))
    _ = folder
  }

  @Test func itIsSaidWhyBubblewrapDoesNotWork() async throws {
    let (folder, path) = try path(
      "echo 'bwrap: No permissions to create new namespace' >&2; exit 1")
    #expect(
      await Confinement.attempt(path: path)
        == .limits(.failing(reason: "bwrap: No permissions to create new namespace")))
    _ = folder
  }

  @Test func aBubblewrapThatSaysTooMuchCountsAsOneThatDoesNotWork() async throws {
    let (folder, path) = try path("yes >&2")
    #expect(await !Confinement.attempt(path: path).isSandbox)
    _ = folder
  }

  @Test func foldersOfLibrariesAreThoseOutsideOfTheSystem() {
    let maps = """
      7f00-7f01 r-xp 00000000 08:01 12    /opt/swift/lib/linux/libswiftCore.so
      7f01-7f02 r-xp 00000000 08:01 13    /usr/lib/libc.so.6
      7f02-7f03 rw-p 00000000 00:00 0
      7f03-7f04 r-xp 00000000 08:01 14    /home/j/a b/libx.so.1
      7f03-7f04 r-xp 00000000 08:01 14    /home/j/notes.txt
      7f04-7f05 rw-p 00000000 00:00 0     [heap]
      """
    #expect(LoadedLibraries.folders(inMaps: maps) == ["/home/j/a b", "/opt/swift/lib/linux"])
  }

}

private let isGuarded = ProcessInfo.processInfo.environment["CI"] != nil
