import Foundation
import MethodDocument
import MethodTestKit
import Testing

@testable import MethodHost

@Suite("A thousand spoilt archives")
struct MutatedArchivesTests {
  /// Ten at a time, each from a seed of its own, so that a failure names it.
  @Test("leave the host unharmed, and nothing where it does not belong", arguments: 0..<100)
  func leaveNothing(seed: Int) throws {
    let test = try StoreFolder()
    let packed = try MethodPackage(packing: try test.version(1)).data
    let archives = [packed, HostileArchive.method.data()]
    var mutator = ArchiveMutator(seed: UInt64(seed))
    let before = test.snapshot()
    for _ in 0..<10 {
      let spoilt = mutator.next(of: archives)
      do throws(Diagnostics) {
        let installed = try test.store.install(spoilt, named: "spoilt", allowsOlder: false)
        expectWhole(test, installed.manifest)
      } catch {
        #expect(error.all.hasErrors)
        #expect(test.names == [], "nothing is half installed")
      }
      try? FileManager.default.removeItem(at: test.store.folder)
      #expect(test.snapshot() == before)
    }
  }

  /// Some mutations are harmless: what is then installed is a method, of plain files alone.
  private func expectWhole(_ test: StoreFolder, _ manifest: Manifest) {
    #expect(test.names == [manifest.id])
    #expect(test.library[manifest.id] == test.library.methods.first)
    #expect(test.library.diagnostics.isEmpty)
    for (path, what) in test.snapshot(of: "store/\(manifest.id)") {
      let isPlain =
        what.hasPrefix("NSFileTypeRegular 644 ")
        || what.hasPrefix("NSFileTypeRegular 755 ") || what.hasPrefix("NSFileTypeDirectory ")
      #expect(isPlain, "\(path): \(what.prefix(40))")
    }
  }

  @Test("are spoilt in earnest: most of them are refused, and some do get in")
  func spoilt() throws {
    let archive = HostileArchive.method.data()
    var mutator = ArchiveMutator(seed: 7)
    let test = try StoreFolder()
    var refused = 0
    for _ in 0..<100 {
      let spoilt = mutator.next(of: [archive])
      let codes = codes { () throws(Diagnostics) in
        _ = try test.store.install(spoilt, named: "spoilt", allowsOlder: false)
      }
      if !codes.isEmpty { refused += 1 }
      try? FileManager.default.removeItem(at: test.store.folder)
    }
    #expect((50..<100).contains(refused))
  }
}
