import MethodDocument
import MethodHost

extension KeptMethod {
  /// `versie 2`, within a sentence.
  var versionWords: Wording {
    version.map { Wording(nl: "versie \($0)", en: "version \($0)") }
      ?? Wording(nl: "een onleesbare versie", en: "an unreadable version")
  }
}

extension Manifest.Kind {
  var words: Wording {
    switch self {
    case .program: Wording(nl: "programma", en: "program")
    case .folder: Wording(nl: "map", en: "folder")
    }
  }
}

extension SearchPath.Origin {
  /// Where a method comes from.
  var words: Wording {
    switch self {
    case .option: Wording(nl: "uit --methods", en: "from --methods")
    case .environment: Wording(nl: "uit WERKVORM_METHODS", en: "from WERKVORM_METHODS")
    case .user: Wording(nl: "door u geïnstalleerd", en: "installed by you")
    case .installation, .development: Wording(nl: "van Werkvorm zelf", en: "of Werkvorm itself")
    }
  }
}

extension Failure {
  /// Why a method was not packed or installed: the machine cannot, or the method is at fault.
  init(installing problems: Diagnostics) {
    let errors = problems.all.filter { $0.severity == .error }
    let ofMachine = errors.allSatisfy { ["cannot-write", "no-user-folder"].contains($0.code) }
    self.init(ofMachine ? .call : .input, problems.all)
  }
}
