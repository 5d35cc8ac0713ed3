import ArgumentParser

/// What whoever makes or installs methods needs.
struct MethodCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "method", abstract: "Makes, checks and installs methods.",
    subcommands: [TrustCommand.self])
}
