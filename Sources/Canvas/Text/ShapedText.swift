import CPango

/// A setting's text as Pango wants it: one string, and attributes by byte offsets.
struct ShapedText {
  let string: String
  private let spans: [(range: Range<Int>, span: TextSetting.Span)]

  init(_ setting: TextSetting) {
    var string = ""
    var spans: [(Range<Int>, TextSetting.Span)] = []
    for span in setting.spans {
      let start = string.utf8.count
      // A soft hyphen is a place to split a word, and no word is split.
      string.unicodeScalars += span.text.unicodeScalars.filter { $0 != "\u{AD}" && $0 != "\0" }
      spans.append((start..<string.utf8.count, span))
    }
    self.string = string
    self.spans = spans
  }

  /// Gives a layout of this text its attributes.
  ///
  /// - Parameter joinsNumbers: Whether a line may not end between a number and what it counts.
  ///
  /// A span's number travels as its foreground colour: that parts the runs by span without
  /// touching their shape, and tells at drawing which colour a run gets.
  func setAttributes(of layout: OpaquePointer, joinsNumbers: Bool) {
    let list = pango_attr_list_new()
    func add(_ attribute: UnsafeMutablePointer<PangoAttribute>?, over range: Range<Int>) {
      guard let attribute else { return }
      attribute.pointee.start_index = UInt32(range.lowerBound)
      attribute.pointee.end_index = UInt32(range.upperBound)
      pango_attr_list_insert(list, attribute)
    }
    add(pango_attr_insert_hyphens_new(0), over: 0..<string.utf8.count)
    // Letters that stay apart are easier to read, and come out of the PDF as they went in. Arabic
    // joins its letters by other features.
    add(pango_attr_font_features_new("liga=0, clig=0"), over: 0..<string.utf8.count)
    for (number, (range, span)) in spans.enumerated() where !range.isEmpty {
      add(
        pango_attr_foreground_new(UInt16(number & 0xFFFF), UInt16(number >> 16 & 0xFFFF), 0),
        over: range)
      if span.bold { add(pango_attr_weight_new(PANGO_WEIGHT_BOLD), over: range) }
      if let language = span.language {
        add(pango_attr_language_new(pango_language_from_string(language)), over: range)
      }
    }
    for range in unbreakable + (joinsNumbers ? numbersWithWords : []) {
      add(pango_attr_allow_breaks_new(0), over: range)
    }
    pango_layout_set_attributes(layout, list)
    pango_attr_list_unref(list)
  }

  /// The span that a run's foreground colour stands for.
  static func spanNumber(_ colour: PangoColor) -> Int {
    Int(colour.red) | Int(colour.green) << 16
  }

  /// Words that Unicode would break after a hyphen or a slash, such as `oud-bewoner`, as bytes.
  private var unbreakable: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for part in string.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace) {
      let begin = string.utf8.distance(from: string.startIndex, to: part.startIndex)
      start = begin
      let joins = part.dropFirst().dropLast().contains { "-/‐–—".contains($0) }
      if joins { ranges.append(start..<start + part.utf8.count) }
    }
    return ranges
  }

  /// A number with the word after it, and a day with its month and year, as bytes.
  var numbersWithWords: [Range<Int>] {
    let words = string.split(whereSeparator: \.isWhitespace)
    var ranges: [Range<Int>] = []
    for (index, word) in words.enumerated().dropLast() where Self.isNumber(word, digits: 1...4) {
      guard words[index + 1].first?.isLetter == true else { continue }
      var end = words.index(after: index)
      if word.count <= 2, end + 1 < words.endIndex,
        Self.isNumber(words[end + 1].prefix { $0.isNumber }, digits: 4...4)
      {
        end += 1
      }
      let bytes = [word.startIndex, words[end].endIndex].map {
        string.utf8.distance(from: string.startIndex, to: $0)
      }
      ranges.append(bytes[0]..<bytes[1])
    }
    return ranges
  }

  private static func isNumber(_ word: Substring, digits: ClosedRange<Int>) -> Bool {
    digits.contains(word.count) && word.allSatisfy(\.isNumber)
  }

  /// The character that holds the byte at `offset`.
  func character(atByte offset: Int) -> Character? {
    var end = 0
    return string.first { character in
      end += character.utf8.count
      return offset < end
    }
  }
}
