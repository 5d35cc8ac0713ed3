import Foundation
import MethodTestKit

/// Methods that a test writes to disk.
extension TemporaryFolder {
  /// A manifest with everything that a manifest must have.
  static func manifest(_ id: String, run: String = "run", more: String = "") -> String {
    """
    id: \(id)
    version: 1
    kind: program
    run: \(run)
    name: { nl: Naam, en: Name }
    purpose: { nl: Doel, en: Purpose }
    minutes: 90
    group: { min: 5, max: 8 }
    phases:
      - { id: welcome, minutes: 10, picture: koffie }
    texts: [nl, en]
    \(more)
    """
  }

  /// A method in a folder of its own, whose program is a script that answers without sheets.
  func addMethod(_ id: String, in folder: String = "methods", more: String = "") throws {
    try write(Self.manifest(id, more: more), to: "\(folder)/\(id)/method.yaml")
    try write("title: Titel", to: "\(folder)/\(id)/texts/nl.yaml")
    try write("title: Title", to: "\(folder)/\(id)/texts/en.yaml")
  }
}
