/// Remembers of a PDF what Cairo 1.16 cannot write, writes wrongly or does not check.
final class StructureRecorder {
  /// The elements, as they began.
  private(set) var elements: [StructureElement] = []
  private var open: [(kind: StructureElement.Kind, hasChildren: Bool)] = []
  private var destinations: [String: String] = [:]

  func begin(_ element: StructureElement) {
    if let last = open.indices.last { open[last].hasChildren = true }
    open.append((element.kind, hasChildren: false))
    elements.append(element)
  }

  /// Cairo itself finds an end that does not match its begin.
  func end() { _ = open.popLast() }

  /// Cairo would leave the marked content of such an element open on the page.
  func endPage() throws {
    guard let last = open.last, !last.hasChildren else { return }
    throw CanvasError.structure(
      reason: "the element \(last.kind.name) has no child yet where its page ends")
  }

  func finish() throws {
    guard let last = open.last else { return }
    throw CanvasError.structure(reason: "the element \(last.kind.name) never ends")
  }

  /// A name in ASCII letters and digits for a destination: Cairo 1.16 writes other characters into
  /// the table of names as they are, which breaks the file or the link.
  func plainName(_ destination: String) -> String {
    let name = destinations[destination] ?? "place\(100_000 + destinations.count)"
    destinations[destination] = name
    return name
  }
}
