import MethodDocument
import Sessions

/// Why the user's methods stay as they are.
enum StoreProblem: Problem, Error, Equatable {
  /// Neither `XDG_DATA_HOME` nor `HOME` is set.
  case noUserFolder
  case notAnID(String)
  case sameVersionDiffers(id: String, version: Int)
  case olderVersion(id: String, version: Int, installed: Int)
  case notInstalled(String)
  /// It stands in a folder that is not the user's own.
  case standsElsewhere(id: String, folder: String, SearchPath.Origin)
  case nothingKept(String)
  case programNotInFolder(String, run: String)
  /// Names in a method's folder that are not packed.
  case staysBehind([String])
  case cannotWrite(String, WriteObstacle)

  var severity: Diagnostic.Severity {
    switch self {
    case .programNotInFolder: .warning
    case .staysBehind: .note
    default: .error
    }
  }

  var code: String {
    switch self {
    case .noUserFolder: "no-user-folder"
    case .notAnID: "not-an-id"
    case .sameVersionDiffers: "same-version-differs"
    case .olderVersion: "older-version"
    case .notInstalled: "no-such-method"
    case .standsElsewhere: "method-stands-elsewhere"
    case .nothingKept: "nothing-kept"
    case .programNotInFolder: "program-not-in-folder"
    case .staysBehind: "stays-behind"
    case .cannotWrite: "cannot-write"
    }
  }
}
