/// The name, version and limits that both ends of the pipe agree on.
public enum ProtocolVersion {
  public static let name = "werkvorm"

  /// The major version; another one is refused, newer features and keys are not.
  public static let current = 1

  /// The longest line that either end reads, in bytes.
  public static let lineLimit = 8 * 1024 * 1024
}
