import Foundation
public import MethodDocument

/// Why a file or folder cannot be written, in words that a person can act upon.
public enum WriteObstacle: Hashable, Sendable {
  case notAllowed
  case readOnly
  case diskFull
  /// A file stands where a folder is wanted, or the other way round.
  case inTheWay
  case noFolder
  /// In the system's own words.
  case other(String)

  /// What an error of Foundation's or of the system's says.
  public init(_ error: any Error) {
    let error = error as NSError
    if error.domain == NSPOSIXErrorDomain {
      self.init(errno: Int32(error.code))
      return
    }
    switch CocoaError.Code(rawValue: error.code) {
    case .fileWriteNoPermission: self = .notAllowed
    case .fileWriteVolumeReadOnly: self = .readOnly
    case .fileWriteOutOfSpace: self = .diskFull
    case .fileWriteFileExists: self = .inTheWay
    case .fileNoSuchFile: self = .noFolder
    default: self = .other(error.localizedDescription)
    }
  }

  /// What a number of the system's says (errno.h).
  public init(errno code: Int32) {
    switch code {
    case EACCES, EPERM: self = .notAllowed
    case EROFS: self = .readOnly
    case ENOSPC, EDQUOT: self = .diskFull
    case EEXIST, ENOTDIR, EISDIR: self = .inTheWay
    case ENOENT: self = .noFolder
    default: self = .other(String(cString: strerror(code)))
    }
  }

  /// Half a sentence, to go after a colon.
  public var wording: Wording {
    switch self {
    case .notAllowed:
      Wording(nl: "u mag daar niet schrijven.", en: "you may not write there.")
    case .readOnly:
      Wording(nl: "daar kan alleen gelezen worden.", en: "it can only be read there.")
    case .diskFull: Wording(nl: "de schijf is vol.", en: "the disk is full.")
    case .inTheWay:
      Wording(
        nl: "er staat al een bestand of map met die naam.",
        en: "a file or folder of that name is in the way.")
    case .noFolder: Wording(nl: "de map is er niet.", en: "the folder is not there.")
    case .other(let reason): Wording(verbatim: reason)
    }
  }

  /// What to do about it.
  public static let hint = Wording(
    nl: "Kies een map waarin u mag schrijven en waar plaats is.",
    en: "Choose a folder that you may write to and that has room.")
}
