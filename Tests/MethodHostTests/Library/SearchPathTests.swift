import Foundation
import MethodTestKit
import Testing

@testable import MethodHost

@Suite struct SearchPathTests {
  @Test func anInstallationIsSearchedAfterTheUsersFolders() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "prefix/bin/werkvorm")
    try folder.write("", to: "prefix/share/werkvorm/methods/x")
    let installation = Installation(executable: folder.url.appending(path: "prefix/bin/werkvorm"))
    let path = SearchPath(
      option: URL(filePath: "/option"), installation: installation,
      environment: ["WERKVORM_METHODS": "/one:/two", "HOME": "/home/j"])
    #expect(
      path.folders.map(\.origin) == [.option, .environment, .environment, .user, .installation])
    #expect(
      path.folders.map { $0.url.path() }.prefix(4) == [
        "/option", "/one/", "/two/", "/home/j/.local/share/werkvorm/methods",
      ])
    #expect(path.folders.last?.url.path().hasSuffix("prefix/share/werkvorm/methods") == true)
  }

  @Test func theUsersDataFolderFollowsXDG() {
    let nowhere = Installation(executable: URL(filePath: "/nowhere/werkvorm"))
    func user(_ environment: [String: String]) -> String? {
      SearchPath(installation: nowhere, environment: environment).folders.first?.url.path()
    }
    #expect(user(["XDG_DATA_HOME": "/data", "HOME": "/home/j"]) == "/data/werkvorm/methods")
    #expect(
      user(["XDG_DATA_HOME": "relative", "HOME": "/home/j"])
        == "/home/j/.local/share/werkvorm/methods")
    #expect(user([:]) == nil)
  }

  @Test func inDevelopmentTheRepositoryIsFoundFromTheRealProgram() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "repository/Assets/x")
    try folder.write("", to: "repository/Plugins/x")
    let program = try folder.write("", to: "repository/.build/release/werkvorm")
    let link = folder.url.appending(path: "werkvorm")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: program)
    let installation = Installation(executable: link)
    #expect(installation.repository?.lastPathComponent == "repository")
    #expect(installation.assets(environment: [:])?.lastPathComponent == "Assets")
    let path = SearchPath(installation: installation, environment: [:])
    #expect(path.folders.map(\.url.lastPathComponent) == ["Plugins"])
  }

  @Test func theEnvironmentMayNameTheAssets() throws {
    let folder = try TemporaryFolder()
    let nowhere = Installation(executable: URL(filePath: "/nowhere/werkvorm"))
    let path = folder.url.path(percentEncoded: false)
    #expect(nowhere.assets(environment: ["WERKVORM_ASSETS": path])?.path() == folder.url.path())
    #expect(nowhere.assets(environment: ["WERKVORM_ASSETS": "/no/such/folder"]) == nil)
    #expect(nowhere.assets(environment: [:]) == nil)
  }
}
