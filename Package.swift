// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Swift 6 throughout; warnings fail the build where CI says so.
let settings: [SwiftSetting] =
  [.enableUpcomingFeature("InternalImportsByDefault")]
  + (Context.environment["CI"] != nil ? [.treatAllWarnings(as: .error)] : [])

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

/// A module and its tests; `fixtures` are folders or files of its tests that are read, not built.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], fixtures: [String] = [],
  testDependencies: [Target.Dependency] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: settings),
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.target(name: name), "MethodTestKit"] + testDependencies,
      exclude: fixtures, swiftSettings: settings),
  ]
}

/// The methods that are Swift programs, and their tests: their sources stand beside their manifests
/// in `Plugins/<id>`. Where such a folder is gone the method is gone, and the rest still builds.
func methods() -> [Target] {
  let folder = "\(Context.packageDirectory)/Plugins"
  let ids = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return ids.sorted().filter { exists("Plugins/\($0)/Sources") }.flatMap(method)
}

func method(_ id: String) -> [Target] {
  let sources = "Plugins/\(id)/Sources"
  let program = Target.executableTarget(
    name: "method-\(id)", dependencies: ["MethodKit"], path: sources, swiftSettings: settings)
  guard exists("Tests/method-\(id)Tests") else { return [program] }
  return [
    program,
    .testTarget(
      name: "method-\(id)Tests",
      dependencies: [
        .target(name: "method-\(id)"), "MethodKit", "MethodProtocol", "MethodTestKit",
      ],
      swiftSettings: settings),
  ]
}

func exists(_ path: String) -> Bool {
  FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(path)")
}

func systemLibrary(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let package = Package(
  name: "werkvorm",
  products: [
    .executable(name: "werkvorm", targets: ["werkvorm"]),
    .library(name: "MethodKit", targets: ["MethodKit"]),
    .library(name: "MethodTestKit", targets: ["MethodTestKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    systemLibrary("CCairo", "cairo", "libcairo2-dev"),
    systemLibrary("CPango", "pangocairo", "libpango1.0-dev"),
    systemLibrary("CRsvg", "librsvg-2.0", "librsvg2-dev"),
    systemLibrary("CPixbuf", "gdk-pixbuf-2.0", "libgdk-pixbuf-2.0-dev"),
    systemLibrary("CPNG", "libpng", "libpng-dev"),
    systemLibrary("CQPDF", "libqpdf", "libqpdf-dev"),
    systemLibrary("CArchive", "libarchive", "libarchive-dev"),
  ]
    + module("MethodDocument")
    + module("Canvas", ["CCairo", "CPango", "CRsvg", "CPixbuf", "CPNG", "CQPDF"])
    + module("PageLayout", ["MethodDocument"])
    + module("Press", ["PageLayout", "Canvas"], fixtures: ["Golden"])
    + module("Pictograms", ["MethodDocument"], fixtures: ["words-nl.tsv", "words-en.tsv"])
    + module("Sessions", ["MethodDocument", yams], fixtures: ["Fixtures"])
    + module("MethodProtocol", ["MethodDocument"], fixtures: ["Golden"])
    + module("MethodKit", ["MethodProtocol", "MethodDocument"])
    + module("FolderMethods", ["MethodKit", "MethodProtocol", "MethodDocument", "Sessions"])
    + module("EditorSchemas", ["FolderMethods", "MethodDocument", "Sessions"])
    + module("MethodReference", ["FolderMethods", "MethodDocument", "Sessions"])
    + module("SharedSheets", ["MethodKit", "MethodDocument"], testDependencies: [yams])
    + module("MethodArchive", ["MethodDocument", "CArchive"])
    + module(
      "MethodHost",
      ["FolderMethods", "MethodArchive", "MethodProtocol", "Sessions", subprocess, crypto],
      testDependencies: ["fixture-method"])
    + methods()
    + [
      .target(
        name: "MethodTestKit",
        dependencies: [
          "MethodDocument", "MethodHost", "MethodKit", "MethodProtocol", "PageLayout", "Sessions",
          "FolderMethods", yams,
        ],
        swiftSettings: settings),
      .testTarget(
        name: "MethodTestKitTests", dependencies: ["MethodTestKit", "MethodKit", "MethodDocument"],
        swiftSettings: settings),
      // What a new method in Swift begins with, so that it always builds.
      .executableTarget(
        name: "method-my-method", dependencies: ["MethodKit"],
        path: "Assets/templates/swift/Sources", swiftSettings: settings),
      // A method that misbehaves when it is told to.
      .executableTarget(
        name: "fixture-method", dependencies: ["MethodKit"], path: "Tests/Fixtures/fixture-method",
        swiftSettings: settings),
      .executableTarget(
        name: "werkvorm",
        dependencies: [
          "MethodHost", "MethodArchive", "FolderMethods", "EditorSchemas", "MethodReference",
          "MethodKit", "MethodTestKit", "SharedSheets", "Sessions", "Press", "Canvas", "Pictograms",
          arguments,
        ],
        swiftSettings: settings),
      .testTarget(
        name: "werkvormTests", dependencies: ["werkvorm", "MethodTestKit", "Canvas"],
        swiftSettings: settings),
    ]
)
