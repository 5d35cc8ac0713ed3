import MethodKit

extension PanelProblem {
  var message: Wording {
    switch self {
    case .nothingReleased:
      Wording(
        nl: "Bij ‘input: bottlenecks’ staat geen knelpunt dat het panel vrijgaf.",
        en: "There is no bottleneck under ‘input: bottlenecks’ that the panel released.")
    case .noFindings(.panel):
      Wording(
        nl: "Bij ‘results: bottlenecks’ staat geen knelpunt dat het panel vrijgaf.",
        en: "There is no bottleneck under ‘results: bottlenecks’ that the panel released.")
    case .noFindings(.mirror):
      Wording(
        nl: "Bij ‘results’ staan nog geen agreements en geen mutual-understanding.",
        en: "There are no agreements and no mutual-understanding under ‘results’ yet.")
    }
  }

  var hint: Wording? {
    switch self {
    case .nothingReleased:
      Wording(
        nl: "Neem ze over uit bijeenkomst 1, met ‘released: true’. Nu zijn de rijen leeg.",
        en: "Take them over from meeting 1, with ‘released: true’. For now the rows are empty.")
    case .noFindings(.panel):
      Wording(
        nl:
          "Zet ‘released: true’ bij wat naar buiten mag. Nu toont de samenvatting geen knelpunten.",
        en: "Put ‘released: true’ to what others may know. For now the summary shows none.")
    case .noFindings(.mirror):
      Wording(
        nl: "Vul ze in na de bijeenkomst. Op die plek staat nu dat het nog komt.",
        en: "Fill them in after the meeting. For now the summary says that they are still to come.")
    }
  }
}
