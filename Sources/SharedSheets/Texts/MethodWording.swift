import MethodKit

/// The words on what residents get: the method's own where it has them, else the host's.
///
/// A method gives its own words in `texts/<lang>.yaml`, in every language under the same keys as
/// the host (`Assets/texts`). It may do so for all but the titles that stands under `invitation.`,
/// `agreements.`, `consent.`, `next.`, `ask.` and `table-cards.`; these are there for it:
///
/// | key | what it says |
/// |---|---|
/// | `invitation.what` | what people are going to do, one or more lines; the host has none |
/// | `agreements.item` | the agreements, instead of all of the host's `agreements.rule` |
/// | `agreements.picture` | the picture to each of those |
/// | `consent.item.words`, `.made`, `.portrait`, `.first-name` | what may be shared |
/// | `consent.drop` | a list of those items that do not apply: `[made, portrait]` |
/// | `consent.choice.public`, `.staff`, `.group`, `.none` | with whom |
/// | `consent.words` | who is meant by those choices |
/// | `next.step` | what happens next, step by step |
/// | `next.picture` | the picture to each step |
///
/// A list takes the place of the host's list. Where only `next.step.2` is given, as in
/// `step: { "2": … }`, only that item is worded anew. A picture is a Dutch word for a
/// pictogram, the same in every language, or `art:` and the name of a drawing, as `art:mirror`;
/// where one item of a list has no picture, none has.
///
/// To the script a method adds with `script.rules`, `script.pitfalls` and `script.interventions`.
struct MethodWording {
  let method: Texts
  let shared: Texts

  subscript(key: String, arguments: [String: String] = [:]) -> Text {
    method.has(key) ? method[key, arguments] : shared[key, arguments]
  }

  func list(_ key: String) -> [Text] {
    let own = method.listIfAny(key)
    guard own.isEmpty else { return own }
    return shared.list(key).enumerated().map { index, text in
      let item = "\(key).\(index + 1)"
      return method.has(item) ? method[item] : text
    }
  }

  /// The pictures to a list that has so many items; empty where one of them would have none.
  ///
  /// - Parameter usual: those of the host's own list.
  func pictures(_ key: String, for list: String, count: Int, usual: [SharedPicture]) -> [Picture] {
    let isOwn = !method.listIfAny(list).isEmpty
    let pictures = (0..<count).compactMap { index -> Picture? in
      let item = "\(key).\(index + 1)"
      if method.has(item) { return Self.picture(method.string(item)) }
      return isOwn || !usual.indices.contains(index) ? nil : usual[index].picture
    }
    return pictures.count == count ? pictures : []
  }

  private static func picture(_ word: String) -> Picture {
    let art = "art:"
    guard word.hasPrefix(art) else { return .pictogram(word) }
    return .art(word.dropFirst(art.count).trimmingPrefix { $0 == " " }.description)
  }
}
