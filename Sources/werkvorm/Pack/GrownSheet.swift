import MethodDocument

/// A sheet to hang up whose words did not fit its paper, so that it is printed on larger paper.
struct GrownSheet: Problem, Hashable {
  var sheet: String
  var asked: Paper
  var printed: Paper

  var severity: Diagnostic.Severity { .note }
  var code: String { "sheet-grew" }

  var message: Wording {
    let (asked, printed) = (asked.rawValue.uppercased(), printed.rawValue.uppercased())
    return Wording(
      nl: "Het vel ‘\(sheet)’ past niet op \(asked) en wordt \(printed).",
      en: "The sheet ‘\(sheet)’ does not fit on \(asked) and becomes \(printed).")
  }

  var hint: Wording? {
    Wording(
      nl: "Met minder woorden blijft het op zijn papier.",
      en: "With fewer words it stays on its paper.")
  }
}
