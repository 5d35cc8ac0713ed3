import MethodDocument

/// What a preview shows of a method.
struct PreviewSettings: Hashable {
  /// The name of an example without its ending; nil for the first.
  var example: String?
  var language: String?
  var size: PrintSize?
  var ink: InkMode?
  var audience: Audience = .group
}
