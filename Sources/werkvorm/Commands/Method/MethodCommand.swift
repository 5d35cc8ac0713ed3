import ArgumentParser

/// What is done with work forms themselves: handing them on, installing them.
struct MethodCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "method",
    abstract: "Packs, installs and removes methods.",
    subcommands: [
      MethodPackCommand.self, MethodInstallCommand.self, MethodRemoveCommand.self,
      MethodUndoCommand.self, MethodListCommand.self,
    ])
}
