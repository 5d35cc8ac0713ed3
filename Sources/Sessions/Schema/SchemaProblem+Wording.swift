import MethodDocument

extension SchemaProblem {
  var message: Wording {
    switch self {
    case .fieldTwice(let id):
      Wording(
        nl: "Het veld “\(id)” staat er twee keer.", en: "The field “\(id)” stands here twice.")
    case .notKebabCase(let id):
      Wording(
        nl: "“\(id)” heeft niet de vorm van een veldnaam.",
        en: "“\(id)” does not have the form of a field's name.")
    case .lacks(let part, let id):
      Wording(
        nl: "Bij het veld “\(id)” ontbreekt “\(part)”.", en: "The field “\(id)” lacks “\(part)”.")
    case .rangeTurned(let min, let max):
      Wording(
        nl: "min (\(min)) is groter dan max (\(max)).",
        en: "min (\(min)) is more than max (\(max)).")
    case .unknownGateField(let id, _, _):
      Wording(nl: "Het veld “\(id)” is er niet.", en: "There is no field “\(id)”.")
    }
  }

  var hint: Wording? {
    switch self {
    case .fieldTwice: Wording(nl: "Haal er één weg.", en: "Remove one of them.")
    case .notKebabCase:
      Wording(
        nl: "Gebruik kleine letters, cijfers en streepjes.",
        en: "Use small letters, digits and hyphens.")
    case .lacks, .rangeTurned: nil
    case .unknownGateField(_, let nearest, let allowed):
      FieldProblem.unknownKey(found: nil, nearest: nearest, allowed: allowed).hint
    }
  }
}
