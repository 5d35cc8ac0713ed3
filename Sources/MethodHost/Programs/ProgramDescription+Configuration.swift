import Foundation
import Subprocess

extension ProgramDescription {
  /// The program in a session of its own, so that it can be stopped with all that it started, and
  /// with an environment that holds no more than a program needs: no keys, no tokens, no home.
  var configuration: Configuration {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = deadlines.stopping
    var command = commandLine
    let first = command.removeFirst()
    return Configuration(
      executable: first.hasPrefix("/") ? .path(.init(first)) : .name(first),
      arguments: Arguments(command),
      environment: .custom(environment),
      workingDirectory: .init(folder.absolutePath),
      platformOptions: options)
  }

  private var commandLine: [String] {
    switch confinement {
    case .sandbox(let bubblewrap):
      bubblewrap.command(for: self) + limits.launcher(isAlone: true) + program.command
    case .limits:
      (ExecutableLookup.find("prlimit") == nil ? [] : limits.launcher(isAlone: false))
        + program.command
    }
  }

  private var environment: [Environment.Key: String] {
    let path: String? =
      switch confinement {
      case .sandbox: Bubblewrap.path
      case .limits: ProcessInfo.processInfo.environment["PATH"]
      }
    // Python would else write into the method's folder, whose contents were agreed to.
    return ["PATH": path ?? Bubblewrap.path, "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"]
  }
}

extension Deadlines {
  /// Asks the program and all that it started to stop, and then stops them.
  var stopping: [TeardownStep] {
    [.gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: grace)]
  }

  /// Waits for the program to end by itself first: signal 0 only asks whether it is there (kill(2)).
  var leaving: [TeardownStep] {
    let wait = TeardownStep.send(
      signal: Signal(rawValue: 0), toProcessGroup: true, allowedDurationToNextStep: farewell)
    return [wait] + stopping
  }
}
