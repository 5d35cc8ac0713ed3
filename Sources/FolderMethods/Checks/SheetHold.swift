import MethodDocument

/// Why a sheet waits: what has to be there before it is printed.
struct SheetHold: Sendable {
  var until: Expression
  var why: [String: TextTemplate]
}

/// A sheet that waits; it is said, and can be printed all the same.
struct HeldSheet: Problem, Hashable {
  var sheet: String
  var why: Wording

  var severity: Diagnostic.Severity { .warning }
  var code: String { "sheet-held" }

  var message: Wording {
    Wording(
      nl: "Het vel ‘\(sheet)’ wordt nog niet geprint. \(why.nl)",
      en: "The sheet ‘\(sheet)’ is not printed yet. \(why.en)")
  }

  var hint: Wording? {
    Wording(
      nl: "Wilt u het toch? Zet ‘--even-so’ achter de opdracht.",
      en: "Do you want it all the same? Put ‘--even-so’ behind the command.")
  }
}
