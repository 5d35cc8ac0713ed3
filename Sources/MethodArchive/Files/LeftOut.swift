/// What stands in a method's folder and does not go along, by name; ``OwnPreview`` is the other
/// thing that stays.
enum LeftOut {
  /// True for a file or folder of this name: hidden, a backup, built by a tool, or packed itself.
  static func covers(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix(".") || names.contains(name) || name.hasSuffix("~")
      || (name.hasPrefix("#") && name.hasSuffix("#")) || endings.contains { name.hasSuffix($0) }
  }

  /// Folders of build tools, and what desktops leave everywhere.
  private static let names: Set = [
    "__pycache__", "node_modules", "deriveddata", "__macosx", "thumbs.db", "desktop.ini",
  ]

  private static let endings = [
    // Backups of editors, and files that they have open.
    ".bak", ".orig", ".rej", ".swp", ".swo", ".tmp",
    // What compilers leave beside sources.
    ".o", ".d", ".pyc", ".swiftmodule", ".swiftdoc", ".swiftsourceinfo", ".dsym",
    // An archive that was packed within the folder.
    ".werkvorm",
  ]
}
