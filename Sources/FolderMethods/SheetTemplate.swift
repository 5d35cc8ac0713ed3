import MethodDocument

/// A sheet as a manifest has it, with what is wrong with it.
struct SheetTemplate: Sendable {
  /// As it was written; it may have names in it.
  var id: String
  var item: Part.Item?
  var hold: SheetHold?
  var place: Place
  var problems: [Diagnostic]
}
