import Foundation
import MethodDocument

/// What another program reads from `pack.json`.
struct PackFile: Decodable {
  var format: Int
  var method: String
  var languages: [String]
  var sheets: [Sheet]

  init(_ data: Data) throws {
    self = try JSONDecoder().decode(PackFile.self, from: data)
  }
}
