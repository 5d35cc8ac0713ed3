import Foundation
import Testing

@testable import MethodHost

extension Trait where Self == ConditionTrait {
  /// Skips a test, and says so, where no sandbox can be built; on the machine that guards the
  /// project a test of its own fails then.
  static var needsSandbox: Self {
    .enabled("bubblewrap cannot build a sandbox here") { await Confinement.current.isSandbox }
  }
}

extension Confinement {
  var isSandbox: Bool {
    if case .sandbox = self { true } else { false }
  }
}
