import MethodDocument
import MethodKit

@testable import FolderMethods

/// What an expression gives with these names.
func evaluated(
  _ expression: String, _ names: [String: Value], texts: [String: String] = [:],
  language: String = "nl"
) throws -> Value {
  let texts = Texts(
    texts, language: language, session: SessionDetails([:]), reporter: Reporter())
  let scope = Scope(names, texts: texts, language: language, budget: Budget())
  return try ExpressionParser.parse(expression).value(in: scope)
}
