import Glibc

/// Keeps the host alive when it writes to a program that has just died.
///
/// Writing to a pipe without a reader sends SIGPIPE, which ends a process that has made no
/// arrangement for it; ignored, the write fails instead. Programs that are started get the usual
/// disposition back from Subprocess.
enum BrokenPipes {
  private static let ignored: Void = {
    var current = sigaction()
    // An arrangement that the host's owner has made is left as it is.
    if sigaction(SIGPIPE, nil, &current) == 0, current.__sigaction_handler.sa_handler == nil {
      signal(SIGPIPE, SIG_IGN)
    }
  }()

  static func ignore() { ignored }
}
