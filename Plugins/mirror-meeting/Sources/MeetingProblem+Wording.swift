import MethodKit

extension MeetingProblem {
  var message: Wording {
    switch self {
    case .fewListeners(let listeners, let clients):
      Wording(
        nl: "Er zijn minder luisteraars (\(listeners)) dan vertellers (\(clients)).",
        en: "There are fewer listeners (\(listeners)) than speakers (\(clients)).")
    case .noFindings:
      Wording(
        nl: "Bij ‘results’ staan nog geen positives, improvements of wishes.",
        en: "There are no positives, improvements or wishes under ‘results’ yet.")
    }
  }

  var hint: Wording? {
    switch self {
    case .fewListeners:
      Wording(
        nl: "Nodig minstens evenveel luisteraars uit als er vertellers zijn.",
        en: "Invite at least as many listeners as there are speakers.")
    case .noFindings:
      Wording(
        nl: "Vul ze in na het gesprek. De samenvatting blijft nu op die plek leeg.",
        en: "Fill them in after the meeting. For now the summary says that they are still to come.")
    }
  }
}
