public import MethodDocument

/// Something that holds for every method, whatever answers for it.
public struct Statement: Sendable, CustomStringConvertible {
  /// A stable kebab-case name.
  public let code: String
  /// What holds, in a sentence.
  public let wording: Wording
  private let judge: @Sendable (Rehearsal) async -> [Diagnostic]

  init(
    _ code: String, nl: String, en: String,
    _ judge: @escaping @Sendable (Rehearsal) async -> [Diagnostic]
  ) {
    self.code = code
    wording = Wording(nl: nl, en: en)
    self.judge = judge
  }

  public var description: String { code }

  /// Where it does not hold, each once.
  public func check(_ rehearsal: Rehearsal) async -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return await judge(rehearsal).filter { seen.insert($0).inserted }
  }

  /// All of them, the most basic first.
  public static let all: [Statement] = [
    answersEveryExample, answersAlike, namesItsSheets, isBuiltAlike, wordsEverything,
    speaksShortly, speaksShortlyOnAverage, hasItsPictures, invites, copesWithLittle, copesWithMuch,
    keepsSecrets, passesOn, isSound, usesItsTexts,
  ]
}

extension Rehearsal {
  /// What does not hold of the statements, in their order; each problem once.
  public func problems(_ statements: [Statement] = Statement.all) async -> [Diagnostic] {
    var found: [Diagnostic] = []
    for statement in statements { found += await statement.check(self) }
    return found.eachOnce
  }
}

extension [Diagnostic] {
  /// Each once; one that has no place is left out where the same is said of a place.
  public var eachOnce: [Diagnostic] {
    let placed = Set(filter { $0.place != nil }.map(\.words))
    var seen: Set<Said> = []
    return filter { diagnostic in
      if diagnostic.place == nil, placed.contains(diagnostic.words) { return false }
      return seen.insert(Said(words: diagnostic.words, place: diagnostic.place)).inserted
    }
  }
}

/// What makes two problems one to a reader.
private struct Said: Hashable {
  var words: [String]
  var place: Place?
}

extension Diagnostic {
  fileprivate var words: [String] { [code, message.nl, message.en] }
}
