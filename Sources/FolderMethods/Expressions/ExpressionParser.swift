import MethodDocument
import MethodKit

/// Reads an expression from the words in which a trainer wrote it.
struct ExpressionParser {
  private let text: String
  private var tokens: ArraySlice<ExpressionTokens.Token>
  private var depth = 0

  /// No sheet needs more; a hostile one could ask for millions.
  static let deepest = 24
  /// In words and signs.
  static let longest = 200

  /// - Throws: `ExpressionProblem` with the word at which it goes wrong.
  static func parse(_ text: String) throws(ExpressionProblem) -> Expression {
    guard let tokens = ExpressionTokens.tokens(of: text) else {
      throw ExpressionProblem(.openQuotation, word: text)
    }
    if tokens.count > longest { throw ExpressionProblem(.tooLong, word: tokens[0].text) }
    var parser = ExpressionParser(text: text, tokens: tokens[...])
    let expression = try parser.or()
    if let rest = parser.tokens.first {
      throw ExpressionProblem(.unexpected(rest.text), word: rest.text)
    }
    return expression
  }

  private init(text: String, tokens: ArraySlice<ExpressionTokens.Token>) {
    self.text = text
    self.tokens = tokens
  }

  private mutating func or() throws(ExpressionProblem) -> Expression {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw ExpressionProblem(.tooDeep, word: text) }
    var left = try and()
    while take("or") { left = .or(left, try and()) }
    return left
  }

  private mutating func and() throws(ExpressionProblem) -> Expression {
    var left = try negation()
    while take("and") { left = .and(left, try negation()) }
    return left
  }

  private mutating func negation() throws(ExpressionProblem) -> Expression {
    var isNegated = false
    while take("not") { isNegated.toggle() }
    let condition = try comparison()
    return isNegated ? .not(condition) : condition
  }

  private mutating func comparison() throws(ExpressionProblem) -> Expression {
    let left = try pipe()
    guard let sign = tokens.first, sign.kind == .sign,
      let comparison = Expression.Comparison(rawValue: sign.text)
    else { return left }
    tokens.removeFirst()
    let right = try pipe(bareWordIsText: true)
    return .compare(comparison, left, right)
  }

  private mutating func pipe(bareWordIsText: Bool = false) throws(ExpressionProblem) -> Expression {
    var value = try primary(bareWordIsText: bareWordIsText)
    while let sign = tokens.first, sign.kind == .sign, sign.text == "|" {
      tokens.removeFirst()
      guard let name = tokens.popFirst(), name.kind == .word else {
        throw ExpressionProblem(.functionMissing, word: "|")
      }
      guard let function = Function(rawValue: name.text) else {
        throw ExpressionProblem(.unknownFunction(name.text), word: name.text)
      }
      var arguments: [Expression.Argument] = []
      for parameter in function.parameters {
        arguments.append(try argument(parameter, of: function))
      }
      value = .call(function, value, arguments)
    }
    return value
  }

  private mutating func argument(
    _ parameter: Function.Parameter, of function: Function
  ) throws(ExpressionProblem) -> Expression.Argument {
    guard let token = tokens.first, token.kind != .sign, !Self.joins(token) else {
      throw ExpressionProblem(.argumentMissing(function), word: function.rawValue)
    }
    tokens.removeFirst()
    switch parameter {
    case .field, .key: return .word(token.text)
    case .number: return .value(Self.value(token, bareWordIsText: false))
    case .value: return .value(Self.value(token, bareWordIsText: true))
    }
  }

  private mutating func primary(bareWordIsText: Bool) throws(ExpressionProblem) -> Expression {
    guard let token = tokens.popFirst() else { throw ExpressionProblem(.empty, word: text) }
    if token.kind == .sign {
      guard token.text == "(" else {
        throw ExpressionProblem(.unexpected(token.text), word: token.text)
      }
      let inner = try or()
      guard let close = tokens.popFirst(), close.text == ")" else {
        throw ExpressionProblem(.openBracket, word: text)
      }
      return inner
    }
    if Self.joins(token) { throw ExpressionProblem(.unexpected(token.text), word: token.text) }
    return Self.value(token, bareWordIsText: bareWordIsText)
  }

  private static func joins(_ token: ExpressionTokens.Token) -> Bool {
    token.kind == .word && ["and", "or", "not"].contains(token.text)
  }

  /// A number, a text in quotation marks, a name; a bare word is a text where a text is expected.
  private static func value(
    _ token: ExpressionTokens.Token, bareWordIsText: Bool
  ) -> Expression {
    if token.kind == .quoted { return .literal(.text(token.text)) }
    if let int = Int(token.text) { return .literal(.int(int)) }
    if CalendarDate(token.text) != nil { return .literal(.text(token.text)) }
    if bareWordIsText && !token.text.contains(".") { return .word(token.text) }
    return .name(
      token.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init))
  }

  private mutating func take(_ word: String) -> Bool {
    guard let token = tokens.first, token.kind == .word, token.text == word else { return false }
    tokens.removeFirst()
    return true
  }
}
