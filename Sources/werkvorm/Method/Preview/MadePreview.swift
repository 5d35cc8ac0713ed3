import MethodDocument

/// A preview, and how making it went.
struct MadePreview {
  var contents: PreviewContents
  /// What is worth telling on a terminal.
  var diagnostics: [Diagnostic]
  /// What is at fault where there is an error; nil where all is well.
  var failure: FailureCode?
}
