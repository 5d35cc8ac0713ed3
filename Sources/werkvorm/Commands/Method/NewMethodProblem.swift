import MethodDocument

/// Why a new method cannot be made.
enum NewMethodProblem: Problem {
  case notAnID(String)

  var code: String { "not-an-id" }

  var message: Wording {
    switch self {
    case .notAnID(let id):
      Wording(nl: "‘\(id)’ kan geen id zijn.", en: "‘\(id)’ cannot be an id.")
    }
  }

  var hint: Wording? {
    switch self {
    case .notAnID(let id):
      let example = Self.id(from: id)
      return Wording(
        nl: "Gebruik kleine letters, cijfers en streepjes, zoals in \(example ?? "samen-koken").",
        en: "Use small letters, digits and hyphens, as in \(example ?? "cooking-together").")
    }
  }

  /// The id that somebody probably means who writes a name.
  private static func id(from name: String) -> String? {
    guard name.count <= 64 else { return nil }
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = words.joined(separator: "-")
    return name.allSatisfy { $0.isASCII } && id.first?.isLetter == true ? id : nil
  }
}
