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

  /// A fact after its name in bold: `Wanneer: …`.
  func fact(_ key: String, _ value: [Inline]) -> Text {
    Text([.strong(string(key) + ":"), .text(" ")] + value)
  }
}
