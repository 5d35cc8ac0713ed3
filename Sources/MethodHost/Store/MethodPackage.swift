public import Foundation
import MethodArchive
public import MethodDocument

/// A method's folder as one file, to hand to a colleague.
public struct MethodPackage: Sendable {
  public let manifest: Manifest
  /// A zip; the same folder always gives the same bytes.
  public let data: Data
  public let warnings: [Diagnostic]

  /// How its file is usually called.
  public var fileName: String {
    "\(manifest.id)-\(manifest.version).\(ArchiveWriter.fileExtension)"
  }

  /// Checks the folder and packs it.
  ///
  /// - Throws: `Diagnostics` for what is wrong with the folder.
  public init(packing folder: URL) throws(Diagnostics) {
    let folder = folder.standardizedFileURL
    let checked = try CheckedFolder(folder)
    let left = StayingBehind.names(in: checked.manifest)
    manifest = checked.manifest
    warnings =
      checked.warnings + (left.isEmpty ? [] : [StoreProblem.staysBehind(left).diagnostic()])
    do throws(ArchiveProblem) {
      data = try ArchiveWriter().pack(folder, as: checked.manifest.id, leaving: Set(left))
    } catch {
      throw Diagnostics([error.diagnostic(at: Place(file: folder.shownPath))])
    }
  }
}
