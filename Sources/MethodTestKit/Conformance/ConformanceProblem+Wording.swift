public import MethodDocument

extension ExampleProblem {
  public var message: Wording {
    switch self {
    case .none(let folder):
      Wording(
        nl: "In ‘\(folder)’ staat geen voorbeeld.", en: "There is no example in ‘\(folder)’.")
    case .noResults:
      Wording(
        nl: "Dit voorbeeld heeft geen ‘results’, dus de samenvatting is niet te maken.",
        en: "This example has no ‘results’, so no summary can be made.")
    }
  }

  public var hint: Wording? {
    switch self {
    case .none:
      Wording(
        nl: "Zet in de map ‘examples’ een sessiebestand met ‘input’ en ‘results’. "
          + "De naam eindigt op .yaml.",
        en: "Put a session file with ‘input’ and ‘results’ in the folder ‘examples’. "
          + "Its name ends in .yaml.")
    case .noResults:
      Wording(nl: "Vul ‘results’ in.", en: "Fill in ‘results’.")
    }
  }
}

extension AnswerProblem {
  var message: Wording {
    switch self {
    case .differs(let part, let afterRestart):
      Wording(
        nl: "Op dezelfde vraag kwam \(afterRestart ? "na een nieuwe start " : "")iets anders: "
          + "\(part.words.nl).",
        en: "The same question gave something else\(afterRestart ? " after a restart" : ""): "
          + "\(part.words.en).")
    case .noSheet(let id):
      Wording(
        nl: "Bij de samenvatting is geen vel ‘\(id)’.",
        en: "The summary has no sheet ‘\(id)’.")
    }
  }

  var hint: Wording? {
    switch self {
    case .differs:
      Wording(
        nl: "Gebruik geen toeval en geen klok, en zet alles in een vaste volgorde.",
        en: "Use no chance and no clock, and put everything in a fixed order.")
    case .noSheet("poster"):
      Wording(
        nl: "Voeg onder ‘summaries’ een vel toe met id ‘poster’, lezer wall en papier a3.",
        en: "Add a sheet with the id ‘poster’, reader wall and paper a3 under ‘summaries’.")
    case .noSheet:
      Wording(
        nl: "Voeg onder ‘summaries’ een vel toe met id ‘summary’ en lezer participant.",
        en: "Add a sheet with the id ‘summary’ and reader participant under ‘summaries’.")
    }
  }
}

extension AnswerProblem.Part {
  fileprivate var words: Wording {
    switch self {
    case .sheet(let id): Wording(nl: "het vel \(id)", en: "the sheet \(id)")
    case .numberOfSheets: Wording(nl: "het aantal vellen", en: "the number of sheets")
    case .outcome: Wording(nl: "de uitkomst", en: "the outcome")
    case .diagnostics: Wording(nl: "de meldingen", en: "what is told")
    }
  }
}

extension BuildProblem {
  var message: Wording {
    switch self {
    case .sheets(let one, let other, let ids):
      let list = ids.joined(separator: ", ")
      return Wording(
        nl: "In ‘\(one)’ zijn er andere vellen dan in ‘\(other)’: \(list).",
        en: "There are other sheets in ‘\(one)’ than in ‘\(other)’: \(list).")
    case .blocks(let sheet, let one, let other, let number):
      return Wording(
        nl: "Het vel \(sheet) is in ‘\(one)’ anders opgebouwd dan in ‘\(other)’, vanaf onderdeel "
          + "\(number).",
        en: "The sheet \(sheet) is built differently in ‘\(one)’ and in ‘\(other)’, from block "
          + "\(number) on.")
    }
  }

  var hint: Wording? {
    Wording(
      nl: "Geef elke lijst in elke taal evenveel regels, en laat geen tekst leeg.",
      en: "Give every list as many lines in each language, and leave no text empty.")
  }
}

extension OutcomeProblem {
  var message: Wording {
    switch self {
    case .none:
      Wording(nl: "Bij de samenvatting is geen uitkomst.", en: "The summary has no outcome.")
    case .notADate(let words, let field):
      Wording(
        nl: "In de uitkomst is ‘\(field)’ geen dag als jjjj-mm-dd: ‘\(words)’.",
        en: "In the outcome ‘\(field)’ is no day as yyyy-mm-dd: ‘\(words)’.")
    case .empty(let field):
      Wording(
        nl: "In de uitkomst staat bij ‘\(field)’ iets zonder woorden.",
        en: "In the outcome ‘\(field)’ has something without words.")
    }
  }

  var hint: Wording? {
    switch self {
    case .none:
      Wording(
        nl: "Geef met de samenvatting een ‘outcome’ mee.",
        en: "Give an ‘outcome’ with the summary.")
    case .notADate:
      Wording(
        nl: "Geef de dag door zoals die in het sessiebestand staat.",
        en: "Pass the day on as it stands in the session file.")
    case .empty: Wording(nl: "Laat weg wat leeg is.", en: "Leave out what is empty.")
    }
  }
}

extension UnwordedProblem {
  var message: Wording {
    Wording(
      nl: "De tekst ‘\(name)’ ontbreekt in de taal ‘\(language)’.",
      en: "The text ‘\(name)’ is missing in the language ‘\(language)’.")
  }

  /// A list is called by its name, not by that of its first line.
  private var name: String { key.hasSuffix(".1") ? String(key.dropLast(2)) : key }

  var hint: Wording? {
    Wording(
      nl: "Zet ‘\(name)’ in texts/\(language).yaml; het draaiboek heeft deze tekst nodig.",
      en: "Put ‘\(name)’ into texts/\(language).yaml; the script needs this text.")
  }
}

extension UnfilledProblem {
  var message: Wording {
    let nl = mark.sheet.map { "vel \($0), " } ?? ""
    let en = mark.sheet.map { "sheet \($0), " } ?? ""
    return Wording(
      nl: "Hier had iets ingevuld moeten zijn (\(nl)\(language)): ‘\(mark.words)’",
      en: "Something should have been filled in here (\(en)\(language)): ‘\(mark.words)’")
  }

  var hint: Wording? {
    Wording(
      nl: "Kijk of ‘\(mark.name)’ goed geschreven is en op die plek bekend is.",
      en: "See whether ‘\(mark.name)’ is spelled right and known in that place.")
  }
}

extension UntitledProblem {
  var message: Wording {
    Wording(
      nl: "Het vel \(sheet) heeft geen titel in ‘\(language)’.",
      en: "The sheet \(sheet) has no title in ‘\(language)’.")
  }

  var hint: Wording? {
    Wording(
      nl: "Op de printlijst staat elk vel met zijn titel. Geef het er een.",
      en: "The print list names every sheet by its title. Give it one.")
  }
}

extension AverageProblem {
  private var number: String { "\((words * 10).rounded() / 10)" }

  var message: Wording {
    Wording(
      nl: "Zinnen voor deelnemers hebben in ‘\(language)’ gemiddeld "
        + "\(number.replacing(".", with: ",")) woorden. Houd het bij 10.",
      en: "Sentences for participants have \(number) words on average in ‘\(language)’. "
        + "Keep to 10.")
  }

  var hint: Wording? {
    Wording(
      nl: "Maak van lange zinnen twee korte.", en: "Make two short sentences of a long one.")
  }
}

extension InvitationProblem {
  var message: Wording {
    Wording(
      nl: "De tekst ‘invitation.what’ ontbreekt in ‘\(language)’.",
      en: "The text ‘invitation.what’ is missing in ‘\(language)’.")
  }

  var hint: Wording? {
    Wording(
      nl: "Zeg daar in 1 tot 3 regels wat mensen gaan doen.",
      en: "Say there in 1 to 3 lines what people are going to do.")
  }
}

extension IdleProblem {
  var message: Wording {
    switch self {
    case .texts:
      Wording(
        nl: "Dit bestand wordt niet gelezen.", en: "This file is not read.")
    case .noListeners(let sheet):
      Wording(
        nl:
          "Van het vel \(sheet) is er 1 voor elke luisteraar, maar niemand zegt hoeveel er komen.",
        en: "There is one sheet \(sheet) for each listener, but nobody says how many come.")
    case .minutes(let minutes, let phases):
      Wording(
        nl: "De delen duren samen \(phases) minuten, maar ‘minutes’ zegt \(minutes).",
        en: "The phases take \(phases) minutes in all, but ‘minutes’ says \(minutes).")
    }
  }

  var hint: Wording? {
    switch self {
    case .texts(let languages):
      Wording(
        nl:
          "In method.yaml staat: texts: [\(languages)]. Zet de taal erbij, of haal het bestand weg.",
        en: "method.yaml says: texts: [\(languages)]. Add its language, or take the file away.")
    case .noListeners:
      Wording(
        nl: "Zet bij ‘input’ een veld erbij: { id: listeners, type: int }.",
        en: "Add a field under ‘input’: { id: listeners, type: int }.")
    case .minutes:
      Wording(nl: "Maak ze gelijk.", en: "Make them equal.")
    }
  }
}

extension DrawingProblem {
  var message: Wording {
    switch self {
    case .missing(let name, _, _):
      Wording(
        nl: "De afbeelding \(name).svg is er niet.", en: "The picture \(name).svg is not there.")
    case .noWords(let name, let sheet, let language):
      Wording(
        nl: "De tekening \(name) heeft geen woorden voor wie haar niet ziet (vel \(sheet), "
          + "\(language)).",
        en: "The drawing \(name) has no words for whoever cannot see it (sheet \(sheet), "
          + "\(language)).")
    }
  }

  var hint: Wording? {
    switch self {
    case .missing(let name, _, let near?) where near.hasSuffix(".svg") && near != "\(name).svg":
      Wording(
        nl: "Bedoelt u ‘\(near.dropLast(4))’?", en: "Did you mean ‘\(near.dropLast(4))’?")
    case .missing(let name, _, let near?):
      Wording(
        nl: "Er staat wel ‘\(near)’. Bewaar die tekening als SVG, met de naam \(name).svg.",
        en: "There is ‘\(near)’. Save that drawing as SVG, under the name \(name).svg.")
    case .missing(_, let sheet, nil):
      Wording(
        nl: "Zet de tekening in de map ‘art’ van de methode; zij hoort op het vel \(sheet).",
        en: "Put the drawing in the method’s folder ‘art’; it belongs on the sheet \(sheet).")
    case .noWords:
      Wording(nl: "Zeg met ‘alt’ wat erop te zien is.", en: "Say with ‘alt’ what it shows.")
    }
  }
}

extension UnusedTextProblem {
  var message: Wording {
    Wording(
      nl: "De tekst ‘\(key)’ wordt nergens gebruikt.",
      en: "The text ‘\(key)’ is not used anywhere.")
  }

  var hint: Wording? {
    Wording(
      nl: "Haal de tekst weg in elke taal, of kijk of de naam klopt.",
      en: "Take the text out in every language, or see whether its name is right.")
  }
}

extension CopingProblem {
  var message: Wording {
    Wording(
      nl: "\(kind.words.nl) kan de methode niet overweg: \(said.nl)",
      en: "The method cannot cope with \(kind.words.en): \(said.en)")
  }

  var hint: Wording? {
    switch kind {
    case .little, .choice, .hollow:
      Wording(
        nl: "Laat weg wat er niet is, of maak het veld verplicht met ‘required: yes’.",
        en: "Leave out what is not there, or make the field ‘required: yes’.")
    case .long:
      Wording(
        nl: "Geef het veld een bovengrens met ‘max’.", en: "Give the field a bound with ‘max’.")
    }
  }
}

extension CopingProblem.Kind {
  fileprivate var words: Wording {
    switch self {
    case .little(nil):
      Wording(
        nl: "Met een sessie met alleen het verplichte", en: "a session with only what is required")
    case .little(let result?):
      Wording(
        nl: "Met een sessie met van de resultaten alleen ‘\(result)’",
        en: "a session with no results but ‘\(result)’")
    case .choice(let choice, let field):
      Wording(
        nl: "Met een sessie met ‘\(field): \(choice)’", en: "a session with ‘\(field): \(choice)’")
    case .long: Wording(nl: "Met lange teksten", en: "long texts")
    case .hollow: Wording(nl: "Met lege lijsten", en: "empty lists")
    }
  }
}

extension LeakProblem {
  var message: Wording {
    let place =
      sheet.map { Wording(nl: "op het vel \($0)", en: "on the sheet \($0)") }
      ?? Wording(nl: "in de uitkomst of een melding", en: "in the outcome or in what is told")
    let reader = audience.words
    return Wording(
      nl: "Wat in ‘\(field)’ is toevertrouwd, staat \(place.nl) voor \(reader.nl).",
      en: "What was told in confidence in ‘\(field)’ stands \(place.en) for \(reader.en).")
  }

  var hint: Wording? {
    Wording(
      nl: "Onthoud niets van een vorige vraag; gebruik alleen wat in deze vraag staat.",
      en: "Keep nothing of an earlier question; use only what stands in this one.")
  }
}

extension Audience {
  fileprivate var words: Wording {
    switch self {
    case .group: Wording(nl: "de groep", en: "the group")
    case .staff: Wording(nl: "medewerkers", en: "staff")
    case .public: Wording(nl: "iedereen", en: "everyone")
    }
  }
}
