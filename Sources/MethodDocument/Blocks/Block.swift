public enum Block: Hashable, Sendable, Codable { case empty }
