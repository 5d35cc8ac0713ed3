/// What a YAML file may be at most, so that no file can exhaust the machine.
///
/// A long session is some 50 kB; these bounds leave ample room.
public enum YAMLLimits {
  /// In bytes.
  public static let fileSize = 500_000
  /// In bytes.
  public static let lineLength = 20_000
  /// Lists and records within each other.
  public static let depth = 32
}
