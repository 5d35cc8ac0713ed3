public import MethodDocument

/// What a method lacks that its script needs; its place is the method's texts.
public enum SharedSheetsProblem: Problem, Hashable {
  case missingText(key: String, language: String)

  public var code: String {
    switch self {
    case .missingText: "missing-translation"
    }
  }
}

extension SharedSheets {
  /// Every text that the sheets need and neither the method nor the host has, in order of need.
  public func problems() -> [SharedSheetsProblem] {
    let phases = (schedule.before + schedule.during + schedule.after)
      .map { "phases.\($0.phase.id).title" }
      .filter { !methodTexts.has($0) }
    let materials = method.materials
      .map { "materials.\($0)" }
      .filter { !methodTexts.has($0) && !texts.has($0) }
    return (phases + materials).map { .missingText(key: $0, language: language) }
  }
}
