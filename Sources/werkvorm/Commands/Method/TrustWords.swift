import MethodDocument

/// What ‘method trust’ says when it is done.
enum TrustWords {
  static func trusted(_ method: String) -> Wording {
    Wording(
      nl: "\(method): vertrouwd, zoals de methode nu is",
      en: "\(method): trusted, as the method is now")
  }

  static func already(_ method: String) -> Wording {
    Wording(
      nl: "\(method): u vertrouwt deze methode al, zoals zij nu is",
      en: "\(method): you trust this method already, as it is now")
  }

  static func revoked(_ method: String) -> Wording {
    Wording(nl: "\(method): niet meer vertrouwd", en: "\(method): trusted no longer")
  }

  static func neverTrusted(_ method: String) -> Wording {
    Wording(nl: "\(method): was niet vertrouwd", en: "\(method): was not trusted")
  }

  static func noProgram(_ method: String) -> Wording {
    Wording(
      nl: "\(method): is geen programma; vertrouwen is niet nodig",
      en: "\(method): is no program; it needs no trust")
  }

  static func comesWithWerkvorm(_ method: String) -> Wording {
    Wording(
      nl: "\(method): hoort bij Werkvorm zelf; vertrouwen is niet nodig",
      en: "\(method): came with Werkvorm itself; it needs no trust")
  }
}
