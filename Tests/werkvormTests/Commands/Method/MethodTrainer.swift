import Foundation
import MethodTestKit

/// A person with a home of their own, and versions of a method to hand about.
struct MethodTrainer {
  let folder: TemporaryFolder
  var program: Program

  init(environment: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    let home = ["HOME": folder.path("home"), "XDG_DATA_HOME": ""]
    program = Program(environment: home.merging(environment) { _, own in own })
  }

  /// Where methods are installed.
  static let store = "home/.local/share/werkvorm/methods"

  /// Runs the program in the trainer's folder.
  func run(_ arguments: String...) async throws -> Command.Ending {
    try await program.run(arguments, in: folder.url)
  }

  /// Writes a version of the method `koffie`.
  func write(version: Int, in place: String = "koffie") throws {
    try folder.write(
      """
      id: koffie
      version: \(version)
      kind: program
      run: koffie.sh
      name: { nl: Koffiegesprek, en: Coffee talk }
      purpose: { nl: Een gesprek bij de koffie, en: A talk over coffee }
      minutes: 45
      group: { min: 3, max: 6 }
      phases:
        - { id: welcome, minutes: 45, picture: koffie }
      texts: [nl, en]

      """, to: "\(place)/method.yaml")
    try folder.write("title: Koffie", to: "\(place)/texts/nl.yaml")
    try folder.write("title: Coffee", to: "\(place)/texts/en.yaml")
    try folder.write("#!/bin/sh", to: "\(place)/koffie.sh", executable: true)
  }
}
