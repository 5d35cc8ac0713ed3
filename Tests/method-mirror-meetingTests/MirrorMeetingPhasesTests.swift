import MethodDocument
import MethodTestKit
import Testing

struct MirrorMeetingPhasesTests {
  private let folder = MethodFolder("mirror-meeting")

  @Test func theMeetingItselfTakesTheMinutesOfTheMethodWhenQuestionsAreAllowed() throws {
    let manifest = try folder.manifest()
    let during = manifest.records("phases").filter { $0["at"] == nil }
    #expect(during.compactMap { $0.int("minutes") }.reduce(0, +) == manifest.int("minutes"))
  }
}
