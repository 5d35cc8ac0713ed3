import Foundation
import MethodDocument
import MethodHost
import MethodProtocol

extension Statement {
  static let wordsEverything = Statement(
    "words-everything",
    nl: "Geen tekst ontbreekt, en alles tussen accolades is ingevuld.",
    en: "No text is missing, and everything between braces is filled in."
  ) { rehearsal in
    // Of a text that nothing uses it is said that it is too many, not that it is missing.
    var found = rehearsal.candidate.texts.missingTranslations(
      where: await rehearsal.candidate.usesTexts())
    found += await rehearsal.candidate.unworded
    for (performance, answer) in rehearsal.answers {
      found += answer.unfilledAndUntold.map { mark in
        UnfilledProblem(mark: mark, language: performance.language).diagnostic(
          at: rehearsal.candidate.place(
            of: mark.words, in: performance.language, performance.session))
      }
      found += answer.sheets.filter { $0.title.plain.trimmedOfSpaces.isEmpty }.map {
        UntitledProblem(sheet: $0.id, language: performance.language).diagnostic()
      }
    }
    return found
  }

  static let speaksShortly = Statement(
    "speaks-shortly",
    nl: "Zinnen op vellen voor deelnemers hebben hoogstens \(Sentences.longest) woorden.",
    en: "Sentences on participants’ sheets have at most \(Sentences.longest) words."
  ) { rehearsal in
    rehearsal.sheets.filter { $0.sheet.reader == .participant }.flatMap { performance, sheet in
      sheet.texts.flatMap(\.passages).flatMap { Sentences.longer(in: $0.plain) }.map { sentence in
        SentenceProblem(sheet: sheet.id, sentence: sentence).diagnostic(
          at: rehearsal.candidate.place(of: sentence, in: performance.language, performance.session)
        )
      }
    }
  }

  static let speaksShortlyOnAverage = Statement(
    "speaks-shortly-on-average",
    nl: "Zinnen op vellen voor deelnemers hebben gemiddeld hoogstens 10 woorden.",
    en: "Sentences on participants’ sheets have at most 10 words on average."
  ) { rehearsal in
    rehearsal.candidate.languages.compactMap { language in
      let texts = rehearsal.sheets
        .filter { $0.performance.language == language && $0.sheet.reader == .participant }
        .flatMap { $0.sheet.texts.flatMap(\.passages).map(\.plain) }
      let lengths = Set(texts.flatMap(Sentences.of)).map(Sentences.wordCount)
      let average = Double(lengths.reduce(0, +)) / Double(max(lengths.count, 1))
      guard average > 10 else { return nil }
      return AverageProblem(language: language, words: average).diagnostic()
    }
  }

  static let invites = Statement(
    "invites",
    nl: "Op de uitnodiging staat wat mensen gaan doen.",
    en: "The invitation says what people are going to do."
  ) { rehearsal in
    let texts = rehearsal.candidate.texts
    return texts.languages.filter { !texts.texts(in: $0).isEmpty }
      .filter { texts.texts(in: $0)["invitation.what.1"] == nil }.map {
        InvitationProblem(language: $0).diagnostic(at: texts.file(of: $0).map { Place(file: $0) })
      }
  }
}

extension Candidate {
  /// What the script and the print list take from the texts by themselves, and is not there.
  fileprivate var unworded: [Diagnostic] {
    get async {
      guard let all = try? await service.texts(of: method) else { return [] }
      let manifest = method.manifest
      let ofPhases = manifest.phases.flatMap { phase in
        ["title", "goal", "do.1"].map { "phases.\(phase.id).\($0)" }
      }
      return languages.filter { !self.texts.texts(in: $0).isEmpty }.flatMap { language in
        let texts = all.texts(in: language)
        let materials = manifest.materials.map { "materials.\($0)" }
          .filter { texts["shared.\($0)"] == nil }
        return (ofPhases + materials).filter { texts[$0] == nil }.map { key in
          UnwordedProblem(key: key, language: language).diagnostic(
            at: self.texts.file(of: language).map { Place(file: $0) })
        }
      }
    }
  }
}

/// Something in a text that should have been filled in.
struct UnfilledMark: Hashable, Sendable {
  /// The sheet's id; nil in the outcome or in what is told.
  var sheet: String?
  /// All of the text.
  var words: String
  /// What stands between the marks.
  var name: String
}

extension Answer {
  /// What is not filled in, but for what the answer itself tells of.
  var unfilledAndUntold: [UnfilledMark] {
    unfilled.filter { mark in
      !diagnostics.contains { $0.message.nl.contains("‘\(mark.name)’") }
    }
  }

  /// Where a missing text was marked, or braces were left, in the sheets and in all else.
  var unfilled: [UnfilledMark] {
    let onSheets = sheets.flatMap { sheet in
      sheet.texts.flatMap(\.passages).flatMap(\.inlines).flatMap { inline -> [UnfilledMark] in
        if case .field = inline { return [] }
        return Self.marks(in: inline.plain, on: sheet.id)
      }
    }
    let others = (outcome?.words ?? []) + diagnostics.flatMap { [$0.message.nl, $0.message.en] }
    return onSheets + others.flatMap { Self.marks(in: $0, on: nil) }
  }

  private static func marks(in words: String, on sheet: String?) -> [UnfilledMark] {
    // Nearly every text has none, and to look for the pattern takes a hundred times as long.
    guard words.unicodeScalars.contains(where: { $0 == "⟦" || $0 == "{" }) else { return [] }
    return words.matches(of: /⟦([^⟧]*)⟧|\{\{([^}]*)\}?\}?/).map {
      UnfilledMark(sheet: sheet, words: words, name: String($0.output.1 ?? $0.output.2 ?? ""))
    }
  }
}

extension Outcome {
  /// All that it says.
  var words: [String] {
    themes.map(\.title)
      + statements.flatMap { [$0.text, $0.role, $0.translation].compactMap { $0 } }
      + agreements.flatMap { [$0.what, $0.who, $0.by, $0.because].compactMap { $0 } }
      + images.map(\.alt)
  }
}

extension String {
  var trimmedOfSpaces: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
