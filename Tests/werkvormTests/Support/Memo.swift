/// Makes each value once, when the first test asks for it, for all tests together.
actor Memo<Key: Hashable & Sendable, Value: Sendable> {
  private let make: @Sendable (Key) async throws -> Value
  private var made: [Key: Task<Value, any Error>] = [:]

  init(_ make: @escaping @Sendable (Key) async throws -> Value) {
    self.make = make
  }

  func callAsFunction(_ key: Key) async throws -> Value {
    let make = make
    let task = made[key] ?? Task { try await make(key) }
    made[key] = task
    return try await task.value
  }
}
