import ArgumentParser

/// What whoever makes, hands on or installs work forms needs.
struct MethodCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "method",
    abstract: "Makes, checks, packs and installs methods.",
    subcommands: [
      MethodNewCommand.self, MethodPreviewCommand.self, MethodCheckCommand.self,
      MethodPackCommand.self, MethodInstallCommand.self, MethodRemoveCommand.self,
      MethodUndoCommand.self, MethodReferenceCommand.self, MethodListCommand.self,
      MethodPictogramsCommand.self, TrustCommand.self,
    ])
}
