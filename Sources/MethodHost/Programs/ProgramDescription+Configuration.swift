import Foundation
import Subprocess

extension ProgramDescription {
  /// The program in a session of its own, so that it can be stopped with all that it started, and
  /// with an environment that holds no more than a program needs: no keys, no tokens, no home.
  var configuration: Configuration {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = deadlines.stopping
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return Configuration(
      executable: .path(.init(executable.path(percentEncoded: false))),
      environment: .custom(["PATH": path, "LANG": "C.UTF-8"]),
      workingDirectory: .init(folder.path(percentEncoded: false)),
      platformOptions: options)
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
