import MethodKit

/// Pictures and words to cut out and paste.
extension Collage {
  /// Nil where no pictures were asked for.
  func pictureSheet(_ request: PrepareRequest, _ input: CollageInput) -> Sheet? {
    let t = request.texts
    let photos = input.pictures.map { file in
      let word = Text(photoWord(file) ?? t.string("pictures.photo"))
      return Labels.Label(word, picture: .photo(file, alt: word))
    }
    let pictograms = input.pictureKeywords.map {
      Labels.Label(Text($0), picture: .pictogram($0))
    }
    guard !photos.isEmpty || !pictograms.isEmpty else { return nil }
    return Sheet(
      "picture-sheet", t["pictures.title"], for: .table, copies: input.copiesToShare
    ) {
      Heading(t["pictures.title"], level: 1)
      Paragraph(t["pictures.lead"], style: .lead)
      Labels(.picture, photos + pictograms)
    }
  }

  /// The words that were asked for, and empty strips for words of one's own that fill up the page:
  /// at least four. Nil where no words were asked for.
  func wordStrips(_ request: PrepareRequest, _ input: CollageInput) -> Sheet? {
    guard !input.words.isEmpty else { return nil }
    let t = request.texts
    return Sheet("word-strips", t["strips.title"], for: .table, copies: input.copiesToShare) {
      Heading(t["strips.title"], level: 1)
      Paragraph(t["strips.lead"], style: .lead)
      Labels(
        .strip,
        (input.words + ownWords(beside: input.words, request.print)).map { Labels.Label(Text($0)) })
    }
  }

  /// Under its title an A4 has room for sixteen strips, and for two fewer in large print.
  private func ownWords(beside words: [String], _ print: PrintSettings) -> [String] {
    let page = print.size == .large ? 14 : 16
    let room = page - words.count % page
    return Array(repeating: "", count: room < 4 ? room + page : room)
  }

  /// The word under a photo, from the name of its file; nil where a camera gave that name.
  func photoWord(_ file: String) -> String? {
    let name = file.split(separator: "/").last ?? ""
    let stem = name.split(separator: ".").first ?? ""
    let words = stem.split { $0 == "-" || $0 == "_" || $0 == " " }
      .filter { !$0.allSatisfy(\.isNumber) }
    let isFromCamera = words.contains { word in
      word.contains(where: \.isNumber)
        || ["img", "dsc", "dscn", "pxl", "image"].contains(word.lowercased())
    }
    return words.isEmpty || isFromCamera ? nil : words.joined(separator: " ")
  }
}
