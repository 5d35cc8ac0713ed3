import ArgumentParser
import MethodHost

/// Whether a method's program may start because whoever calls made it.
struct OwnMethodOptions: ParsableArguments {
  @Flag(help: "Start the method’s program without asking, for it is your own.")
  var trust = false

  func gate(_ console: Console) -> TrustGate {
    trust ? .open : TrustGate(ask: TrustPrompt(console: console).ask)
  }
}
