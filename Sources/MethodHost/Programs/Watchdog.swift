/// Does something when time is up, unless it is called off before.
struct Watchdog: Sendable {
  private let task: Task<Bool, Never>

  init(after deadline: Duration, _ bite: @escaping @Sendable () async -> Void) {
    task = Task {
      do {
        try await Task.sleep(for: deadline)
      } catch {
        return false
      }
      await bite()
      return true
    }
  }

  /// True where it was too late.
  func callOff() async -> Bool {
    task.cancel()
    return await task.value
  }
}
