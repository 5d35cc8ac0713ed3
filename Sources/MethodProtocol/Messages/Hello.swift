/// The host's greeting: which protocol it speaks.
public struct HostHello: Hashable, Sendable, Codable {
  public var name: String
  public var version: Int
  /// What the host can do beyond the version; a method ignores what it does not know.
  public var features: [String]

  public init(
    name: String = ProtocolVersion.name, version: Int = ProtocolVersion.current,
    features: [String] = []
  ) {
    self.name = name
    self.version = version
    self.features = features
  }

  private enum CodingKeys: String, CodingKey {
    case name = "protocol"
    case version, features
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      version: try container.decode(Int.self, forKey: .version),
      features: try container.value(.features, or: []))
  }
}

/// A method's greeting: who it is, and which protocol it speaks.
public struct MethodHello: Hashable, Sendable, Codable {
  public var name: String
  public var version: Int
  /// The method's id, as in its manifest.
  public var id: String
  public var features: [String]

  public init(
    id: String, name: String = ProtocolVersion.name, version: Int = ProtocolVersion.current,
    features: [String] = []
  ) {
    self.id = id
    self.name = name
    self.version = version
    self.features = features
  }

  private enum CodingKeys: String, CodingKey {
    case name = "protocol"
    case id, version, features
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.value(.id, or: ""),
      name: try container.value(.name, or: ProtocolVersion.name),
      version: try container.decode(Int.self, forKey: .version),
      features: try container.value(.features, or: []))
  }
}

/// One end speaks another major version of the protocol, or another protocol.
public struct VersionMismatch: Error, Hashable, Sendable {
  public var theirName: String
  public var theirVersion: Int

  /// Nil where both ends speak the same.
  public init?(name: String, version: Int) {
    if name == ProtocolVersion.name && version == ProtocolVersion.current { return nil }
    theirName = name
    theirVersion = version
  }
}

extension VersionMismatch: CustomStringConvertible {
  public var description: String {
    "the other end speaks \(theirName) \(theirVersion), "
      + "this end speaks \(ProtocolVersion.name) \(ProtocolVersion.current)"
  }
}
