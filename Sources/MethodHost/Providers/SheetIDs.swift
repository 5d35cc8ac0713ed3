import MethodDocument
import Sessions

/// The rules for the ids of sheets, which become the names of files.
enum SheetIDs {
  static func fault(in sheets: [Sheet]) -> HostProblem.Cause? {
    var seen: Set<String> = []
    for sheet in sheets {
      if !isUsable(sheet.id) { return .unusableSheetID(sheet.id) }
      if !seen.insert(sheet.id).inserted { return .sameSheetID(sheet.id) }
    }
    return nil
  }

  /// Kebab-case and not too long for a file's name.
  private static func isUsable(_ id: String) -> Bool {
    id.utf8.count <= 64 && id.isKebabCase
  }
}
