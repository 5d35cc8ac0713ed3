public import Foundation

/// Adds to Cairo's PDF what Cairo 1.16 cannot write (print.md, 12): the document's language, words
/// for figures, languages of passages, scopes of table headers, XMP metadata, a stable identifier.
public enum PDFFinisher {
  /// Answers with the finished file. `structure` is what `PDFSurface.structure` remembered; an
  /// error is thrown where it is not exactly the tree in the file.
  public static func finish(
    _ pdf: Data, language: String, metadata: PDFSurface.Metadata, structure: [StructureElement]
  ) throws -> Data {
    try pdf.withUnsafeBytes { bytes in
      let document = try QPDFDocument(reading: bytes)
      let catalogue = document.catalogue
      try document.check()
      catalogue["/Lang"] = document.text(language)
      catalogue["/ViewerPreferences"] = document.parsed("<< /DisplayDocTitle true >>")
      catalogue["/MarkInfo"] = document.parsed("<< /Marked true >>")
      let xmp = XMP.packet(metadata, language: language)
      catalogue["/Metadata"] = document.stream(
        Array(xmp.utf8), dictionary: ["/Type": "/Metadata", "/Subtype": "/XML"])
      // Readers go from field to field in the order of the structure.
      for page in try document.pages() { page["/Tabs"] = document.parsed("/S") }
      try complete(catalogue["/StructTreeRoot"], of: document, with: structure)
      return try document.write()
    }
  }

  private static func complete(
    _ root: QPDFDocument.QPDFObject, of document: QPDFDocument, with structure: [StructureElement]
  ) throws {
    let found = elements(under: root)
    guard found.count == structure.count else {
      throw CanvasError.structure(
        reason: "\(structure.count) elements were drawn, \(found.count) are in the file")
    }
    for (number, (object, element)) in zip(found, structure).enumerated() {
      guard object["/S"].name == element.kind.name else {
        throw CanvasError.structure(
          reason: "element \(number + 1) was drawn as \(element.kind.name), "
            + "but is \(object["/S"].name ?? "nothing") in the file")
      }
      if let alternative = element.alternative { object["/Alt"] = document.text(alternative) }
      if let language = element.language { object["/Lang"] = document.text(language) }
      if let scope = element.scope {
        object["/A"] = document.parsed("<< /O /Table /Scope /\(scope.rawValue) >>")
      }
    }
  }

  /// All structure elements, each before its children; other kids are marked content. Goes without
  /// recursion, for a file may be nested deeply.
  private static func elements(
    under root: QPDFDocument.QPDFObject
  ) -> [QPDFDocument.QPDFObject] {
    var found: [QPDFDocument.QPDFObject] = []
    var waiting = Array(root["/K"].items.reversed())
    while let object = waiting.popLast() {
      guard object.isDictionary, object["/S"].name != nil else { continue }
      found.append(object)
      waiting.append(contentsOf: object["/K"].items.reversed())
    }
    return found
  }
}

extension PDFSurface {
  /// Ends the document and answers with the finished file in one language (BCP 47).
  public func finished(language: String) throws -> Data {
    let drawn = try finish()
    return try PDFFinisher.finish(
      drawn, language: language, metadata: metadata, structure: structure)
  }
}
