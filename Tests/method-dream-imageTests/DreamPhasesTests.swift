import MethodDocument
import MethodTestKit
import Testing

@testable import method_dream_image

struct DreamPhasesTests {
  private let folder = MethodFolder("dream-image")

  @Test func thePhasesAddUpToTheMinutesOfTheMethod() throws {
    let manifest = try folder.manifest()
    let minutes = manifest.records("phases").compactMap { $0.int("minutes") }
    #expect(minutes.reduce(0, +) == manifest.int("minutes"))
  }
}
