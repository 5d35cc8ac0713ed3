// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "my-method",
  dependencies: [
    //nl Waar Werkvorm zelf staat.
    //en Where Werkvorm itself stands.
    .package(name: "werkvorm", path: "@werkvorm@")
  ],
  targets: [
    .executableTarget(
      name: "method-my-method", dependencies: [.product(name: "MethodKit", package: "werkvorm")],
      path: "Sources")
  ]
)
