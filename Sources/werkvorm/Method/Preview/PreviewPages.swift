import Foundation
import MethodDocument
import Press

/// A sheet as a preview shows it: its pages, and what is said under its thumbnail.
struct PreviewPages {
  /// The name of its files.
  var name: String
  var caption: String
  /// True where an error stands in its place.
  var isError: Bool
  /// True where it is printed after the meeting.
  var isAfter = false
  /// What would spoil its print but is no error.
  var problems: [Diagnostic] = []
  var thumbnail: PageImage
  /// Each page as PNG, which is made while the next ones are drawn.
  var pages: [Task<Data, any Error>]
}

/// A preview as it stands: what is printed before the meeting, and what after it.
struct PreviewContents {
  var before: [PreviewPages] = []
  var after: [PreviewPages] = []
  /// True where nothing could be read, so that what was there before stands still.
  var isBroken = false
}
