import MethodDocument
import MethodTestKit
import Testing

@testable import method_collage

struct CollagePhasesTests {
  private let folder = MethodFolder("collage")

  @Test func thePhasesAddUpToTheMinutesOfTheMethod() throws {
    let manifest = try folder.manifest()
    let minutes = manifest.records("phases").compactMap { $0.int("minutes") }
    #expect(minutes.reduce(0, +) == manifest.int("minutes"))
  }
}
