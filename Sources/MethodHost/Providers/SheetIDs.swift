import FolderMethods
import MethodDocument

/// The rules for the ids of sheets, which become the names of files.
enum SheetIDs {
  static func fault(in sheets: [Sheet]) -> HostProblem.Cause? {
    var seen: Set<String> = []
    for sheet in sheets {
      if !SheetGrammar.isID(sheet.id) { return .unusableSheetID(sheet.id) }
      if !seen.insert(sheet.id).inserted { return .sameSheetID(sheet.id) }
    }
    return nil
  }
}
