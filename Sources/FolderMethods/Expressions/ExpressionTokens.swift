/// The words and signs of an expression, each with where it stands.
struct ExpressionTokens {
  enum Kind: Hashable {
    /// A name, a number or a bare word.
    case word
    /// Words in quotation marks.
    case quoted
    case sign
  }

  struct Token: Hashable {
    var kind: Kind
    var text: String
    /// In characters from the start of the expression.
    var offset: Int
  }

  /// Nil where a quotation mark is not closed.
  static func tokens(of text: String) -> [Token]? {
    let characters = Array(text)
    var tokens: [Token] = []
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character.isWhitespace {
        index += 1
      } else if character == "'" || character == "\"" {
        guard let end = characters[(index + 1)...].firstIndex(of: character) else { return nil }
        tokens.append(
          Token(kind: .quoted, text: String(characters[(index + 1)..<end]), offset: index))
        index = end + 1
      } else if let sign = sign(at: index, in: characters) {
        tokens.append(Token(kind: .sign, text: sign, offset: index))
        index += sign.count
      } else {
        let rest = characters[index...]
        let end = rest.firstIndex { $0.isWhitespace || "|=!<>()'\"".contains($0) } ?? rest.endIndex
        // A sign that is none, such as a lone exclamation mark, is a word of its own.
        let word = characters[index..<max(end, index + 1)]
        tokens.append(Token(kind: .word, text: String(word), offset: index))
        index += word.count
      }
    }
    return tokens
  }

  private static func sign(at index: Int, in characters: [Character]) -> String? {
    if index + 1 < characters.count {
      let two = String(characters[index...(index + 1)])
      if ["!=", "<=", ">="].contains(two) { return two }
    }
    let one = String(characters[index])
    return ["|", "=", "<", ">", "(", ")"].contains(one) ? one : nil
  }
}
