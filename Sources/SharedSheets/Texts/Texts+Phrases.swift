import Foundation
import MethodKit

extension Texts {
  /// The texts of a list that may be absent, or of `key` alone where one text stands for a list.
  func listIfAny(_ key: String) -> [Text] {
    if has(key) { return [self[key]] }
    return has("\(key).1") ? list(key) : []
  }

  /// Several names of which one is meant: `a, b of c`.
  func either(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let first = names.dropLast().joined(separator: string("host.list.separator"))
    return string("host.list.or", ["first": first, "last": last])
  }

  /// Several things in one line; what follows a comma begins with a small letter.
  func series(_ items: [Text]) -> Text {
    let separator = Inline.text(string("host.list.separator"))
    let locale = Locale(identifier: language)
    let inlines = items.enumerated().map { index, item -> [Inline] in
      var inlines = item.passages.flatMap(\.inlines)
      guard index > 0 else { return inlines }
      if case .text(let words)? = inlines.first {
        inlines[0] = .text(words.beginningSmall(locale))
      }
      return inlines
    }
    return Text(Array(inlines.joined(separator: [separator])))
  }

  /// Sentences one after the other, as one text.
  func sentences(_ texts: [Text]) -> Text {
    Text(Array(texts.map { $0.passages.flatMap(\.inlines) }.joined(separator: [.text(" ")])))
  }

  /// A fact after its name in bold: `Wanneer: …`.
  func fact(_ key: String, _ value: [Inline]) -> Text {
    Text([.strong(string(key) + ":"), .text(" ")] + value)
  }
}

extension String {
  /// With a small first letter, but for what is not a plain word: `A3-vel` stays.
  fileprivate func beginningSmall(_ locale: Locale) -> String {
    guard let first, dropFirst().first?.isLowercase == true else { return self }
    return String(first).lowercased(with: locale) + dropFirst()
  }
}
