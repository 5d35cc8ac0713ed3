import MethodDocument

extension NewMethodProblem {
  var message: Wording {
    switch self {
    case .notAnID(let id):
      Wording(nl: "‘\(id)’ kan geen id zijn.", en: "‘\(id)’ cannot be an id.")
    }
  }

  var hint: Wording? {
    Wording(
      nl: "Gebruik kleine letters, cijfers en streepjes, zoals in samen-koken.",
      en: "Use small letters, digits and hyphens, as in cooking-together.")
  }
}
