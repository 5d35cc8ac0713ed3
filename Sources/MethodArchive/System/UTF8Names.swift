import Foundation

/// Lets libarchive read and write names in UTF-8, whatever the locale of the process.
///
/// It converts names to the locale's own characters, and a program that has set none is left with
/// ASCII. The locale is this thread's only, for as long as `body` runs.
func withUTF8Names<Result>(
  _ body: () throws(ArchiveProblem) -> Result
) throws(ArchiveProblem) -> Result {
  let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
  guard let locale else { return try body() }
  let former = uselocale(locale)
  defer {
    uselocale(former)
    freelocale(locale)
  }
  return try body()
}
