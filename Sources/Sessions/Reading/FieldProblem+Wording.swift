import MethodDocument

extension FieldProblem {
  var message: Wording {
    switch self {
    case .unknownKey(let found, _, _):
      Wording(
        nl: "\(quoted(found) ?? "Dit veld") bestaat hier niet.",
        en: "\(quoted(found) ?? "This field") is not known here.")
    case .missingKey(let key):
      Wording(nl: "“\(key)” ontbreekt.", en: "“\(key)” is missing.")
    case .wrongShape(let expected, let found):
      Wording(
        nl: "Hier hoort \(expected.nl), maar er staat \(found.nl).",
        en: "Here belongs \(expected.en), but there is \(found.en).")
    case .colonInText:
      Wording(
        nl: "Deze tekst heeft een dubbele punt en lijkt daardoor een veld.",
        en: "This text has a colon, so that it looks like a field.")
    case .notABool(let found):
      Wording(
        nl: "\(quoted(found) ?? "Dit") is geen yes of no.",
        en: "\(quoted(found) ?? "This") is neither yes nor no.")
    case .notAnInt(let found):
      Wording(
        nl: "\(quoted(found) ?? "Dit") is geen heel getal.",
        en: "\(quoted(found) ?? "This") is not a whole number.")
    case .notADate(let found, _):
      Wording(
        nl: "\(quoted(found) ?? "Dit") is geen datum.",
        en: "\(quoted(found) ?? "This") is not a date.")
    case .notATime(let found):
      Wording(
        nl: "\(quoted(found) ?? "Dit") is geen tijd.", en: "\(quoted(found) ?? "This") is no time.")
    case .notALanguage(let found):
      Wording(
        nl: "\(quoted(found) ?? "Dit") is geen code van een taal.",
        en: "\(quoted(found) ?? "This") is not the code of a language.")
    case .wrongNumberOfLanguages:
      Wording(
        nl: "Een sessie heeft één taal of twee verschillende talen.",
        en: "A session has one language or two different ones.")
    case .unknownChoice(let found, _, _):
      Wording(
        nl: "\(quoted(found) ?? "Dit") kan hier niet.",
        en: "\(quoted(found) ?? "This") is not one of the choices.")
    case .controlCharacter:
      Wording(
        nl: "In deze tekst staat een onzichtbaar teken.",
        en: "This text has an invisible character in it.")
    case .number(let number, let min, let max):
      Wording(
        nl: "\(number) kan niet; het getal is \(rangeNL(min, max)).",
        en: "\(number) cannot be; the number is \(rangeEN(min, max)).")
    case .items(let count, let min, let max):
      Wording(
        nl: "Het zijn er \(count), maar het moeten er \(rangeNL(min, max)) zijn.",
        en: "There are \(count), but there must be \(rangeEN(min, max)).")
    case .characters(let count, let min, let max):
      Wording(
        nl: "De tekst heeft \(count) tekens, maar dat moeten er \(rangeNL(min, max)) zijn.",
        en: "The text has \(count) characters, but there must be \(rangeEN(min, max)).")
    case .unknownMethod(let found, _, _):
      Wording(nl: "De methode “\(found)” is er niet.", en: "There is no method “\(found)”.")
    }
  }

  var hint: Wording? {
    switch self {
    case .unknownKey(_, let nearest, let allowed), .unknownChoice(_, let nearest, let allowed),
      .unknownMethod(_, let nearest, let allowed):
      meant(nearest, allowed)
    case .missingKey(let key):
      Wording(nl: "Schrijf: \(key): …", en: "Write: \(key): …")
    case .wrongShape(let expected, _):
      switch expected {
      case .text: nil
      case .list:
        Wording(
          nl: "Zet elk ding op een eigen regel met een streepje ervoor, of gebruik [een, twee].",
          en: "Put each item on a line of its own after a dash, or use [one, two].")
      case .record:
        Wording(
          nl: "Zet de velden eronder, verder naar rechts, of gebruik { naam: … }.",
          en: "Put the fields below it, further to the right, or use { name: … }.")
      }
    case .colonInText:
      Wording(
        nl: "Zet de hele tekst tussen aanhalingstekens: \"…\".",
        en: "Put the whole text in quotation marks: \"…\".")
    case .notABool: Wording(nl: "Schrijf yes of no.", en: "Write yes or no.")
    case .notAnInt: Wording(nl: "Schrijf cijfers, zoals 7.", en: "Write digits, such as 7.")
    case .notADate(_, let meant):
      meant.map { Wording(nl: "Bedoelt u \($0)?", en: "Did you mean \($0)?") }
        ?? Wording(
          nl: "Schrijf jaar-maand-dag, zoals 2014-05-13.",
          en: "Write year-month-day, such as 2014-05-13.")
    case .notATime:
      Wording(nl: "Schrijf uur:minuten, zoals 14:00.", en: "Write hour:minutes, such as 14:00.")
    case .notALanguage:
      Wording(nl: "Schrijf een code zoals nl, en of tr.", en: "Write a code such as nl, en or tr.")
    case .wrongNumberOfLanguages:
      Wording(nl: "Schrijf nl, of [nl, tr].", en: "Write nl, or [nl, tr].")
    case .controlCharacter:
      Wording(nl: "Typ de tekst opnieuw.", en: "Retype the text.")
    case .number, .items, .characters: nil
    }
  }

  private func quoted(_ word: String?) -> String? {
    word.map { $0.count > 40 ? "“\($0.prefix(40))…”" : "“\($0)”" }
  }

  private func meant(_ nearest: String?, _ allowed: [String]) -> Wording? {
    if allowed.isEmpty { return nil }
    let list = allowed.joined(separator: ", ")
    let choice = Wording(nl: "Het kan zijn: \(list).", en: "It can be: \(list).")
    guard let nearest else { return choice }
    return Wording(
      nl: "Bedoelt u “\(nearest)”? \(choice.nl)", en: "Did you mean “\(nearest)”? \(choice.en)")
  }

  private func rangeNL(_ min: Int?, _ max: Int?) -> String {
    switch (min, max) {
    case (let min?, let max?) where min == max: "precies \(min)"
    case (let min?, let max?): "\(min) tot en met \(max)"
    case (let min?, nil): "minstens \(min)"
    case (nil, let max?): "hoogstens \(max)"
    case (nil, nil): "vrij"
    }
  }

  private func rangeEN(_ min: Int?, _ max: Int?) -> String {
    switch (min, max) {
    case (let min?, let max?) where min == max: "exactly \(min)"
    case (let min?, let max?): "\(min) to \(max)"
    case (let min?, nil): "at least \(min)"
    case (nil, let max?): "at most \(max)"
    case (nil, nil): "free"
    }
  }
}

extension FieldProblem.Shape {
  fileprivate var nl: String {
    switch self {
    case .text: "een tekst"
    case .list: "een lijst"
    case .record: "een rijtje velden"
    }
  }

  fileprivate var en: String {
    switch self {
    case .text: "a text"
    case .list: "a list"
    case .record: "a set of fields"
    }
  }
}
