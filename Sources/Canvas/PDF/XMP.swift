import Foundation

/// Metadata as XMP (ISO 16684-1), which says the same as the PDF's older information dictionary.
enum XMP {
  static func packet(_ metadata: PDFSurface.Metadata, language: String) -> String {
    let subject =
      metadata.subject.isEmpty
      ? "" : "<dc:description>\(alternatives(metadata.subject))</dc:description>\n"
    let author =
      metadata.author.isEmpty
      ? ""
      : "<dc:creator><rdf:Seq><rdf:li>\(escaped(metadata.author))</rdf:li></rdf:Seq></dc:creator>\n"
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <dc:title>\(alternatives(metadata.title))</dc:title>
      \(author)\(subject)\
      <dc:language><rdf:Bag><rdf:li>\(escaped(language))</rdf:li></rdf:Bag></dc:language>
      <xmp:CreatorTool>\(escaped(metadata.creator))</xmp:CreatorTool>
      <xmp:CreateDate>\(escaped(metadata.created))</xmp:CreateDate>
      <xmp:ModifyDate>\(escaped(metadata.modified))</xmp:ModifyDate>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """
  }

  private static func alternatives(_ text: String) -> String {
    "<rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(text))</rdf:li></rdf:Alt>"
  }

  /// Text as XML holds it, without the control characters that XML forbids.
  private static func escaped(_ text: String) -> String {
    let allowed = text.unicodeScalars.filter {
      $0.value >= 0x20 || "\t\n".unicodeScalars.contains($0)
    }
    var result = ""
    result.unicodeScalars += allowed
    return result.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
