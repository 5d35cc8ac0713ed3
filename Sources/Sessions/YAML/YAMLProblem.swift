import MethodDocument

/// What can be wrong with a YAML file before its fields are looked at.
enum YAMLProblem: Problem, Equatable {
  case tooLarge(bytes: Int, limit: Int)
  case lineTooLong(limit: Int)
  case notUTF8
  case controlCharacter(UInt32)
  case tooDeep(limit: Int)
  case alias
  case anchor
  case tag
  case keyIsNoWord
  /// The key is nil where it may not be shown.
  case duplicateKey(String?, firstLine: Int)
  case strayColon
  case missingColon
  case openQuotation
  case curlyQuotation
  case dashWithoutSpace
  case wrongDash
  case hardSpace
  case unknownEscape
  case badStart
  case openList
  case openRecord
  case secondDocument
  case badIndentation
  case tab
  case unreadable

  var code: String {
    switch self {
    case .tooLarge: "yaml-too-large"
    case .lineTooLong: "yaml-line-too-long"
    case .notUTF8: "yaml-not-utf-8"
    case .controlCharacter: "yaml-control-character"
    case .tooDeep: "yaml-too-deep"
    case .alias: "yaml-alias"
    case .anchor: "yaml-anchor"
    case .tag: "yaml-tag"
    case .keyIsNoWord: "yaml-key-is-no-word"
    case .duplicateKey: "duplicate-key"
    case .strayColon: "yaml-stray-colon"
    case .missingColon: "yaml-missing-colon"
    case .openQuotation: "yaml-open-quotation"
    case .curlyQuotation: "yaml-curly-quotation"
    case .dashWithoutSpace, .wrongDash: "yaml-dash"
    case .hardSpace: "yaml-hard-space"
    case .unknownEscape: "yaml-unknown-escape"
    case .badStart: "yaml-bad-start"
    case .openList: "yaml-open-list"
    case .openRecord: "yaml-open-record"
    case .secondDocument: "yaml-second-document"
    case .badIndentation: "yaml-bad-indentation"
    case .tab: "yaml-tab"
    case .unreadable: "yaml-unreadable"
    }
  }
}
