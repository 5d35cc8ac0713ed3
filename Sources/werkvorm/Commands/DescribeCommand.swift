import ArgumentParser
import MethodDocument
import MethodHost
import Sessions

struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Tells what a method is for, how it runs, and which fields it has.")

  @Argument(help: ArgumentHelp("The id of a method.", valueName: "method")) var method: String
  @OptionGroup var options: LibraryOptions

  func run() throws {
    let bench = try Workbench(options)
    let installed = try bench.method(method)
    let language = options.console.language
    let texts = TextCatalog.read(installed.folder.appending(path: "texts")).catalog
      .over(try bench.sharedTexts()).texts(in: language.rawValue)
    let description = MethodDescription(
      manifest: installed.manifest, texts: texts, language: language)
    for line in description.lines { print(line.onTerminal()) }
  }
}

/// A method in words, for a terminal.
struct MethodDescription {
  let manifest: Manifest
  let texts: [String: String]
  let language: WordingLanguage

  var lines: [String] {
    let tag = language.rawValue
    var lines = ["\(manifest.name.text(in: tag) ?? manifest.id) (\(manifest.id))", ""]
    lines.append(manifest.purpose.text(in: tag) ?? "")
    lines.append("")
    lines.append(
      say("Groep", "Group") + ": \(manifest.group.lowerBound)–\(manifest.group.upperBound)"
        + (manifest.groupNote.text(in: tag).map { " – \($0)" } ?? ""))
    lines.append(say("Minuten", "Minutes") + ": \(manifest.minutes)")
    lines += ["", say("Fasen", "Phases")] + manifest.phases.map(phase)
    lines += ["", say("Materiaal", "Materials")]
    lines += manifest.materials.map { "  - \(texts["materials.\($0)"] ?? $0)" }
    lines += ["", say("Velden vooraf (input)", "Fields before (input)")]
    lines += manifest.input.flatMap { field($0, depth: 1) }
    lines += ["", say("Velden achteraf (results)", "Fields after (results)")]
    lines += manifest.results.flatMap { field($0, depth: 1) }
    return lines
  }

  private func say(_ nl: String, _ en: String) -> String {
    Wording(nl: nl, en: en).text(in: language)
  }

  private func phase(_ phase: Phase) -> String {
    let condition = phase.condition.sorted { $0.key < $1.key }
      .map { " [\($0.key): \($0.value)]" }.joined()
    return "  \(phase.minutes)′  \(texts["phases.\(phase.id).title"] ?? phase.id)\(condition)"
  }

  private func field(_ field: FieldSchema, depth: Int) -> [String] {
    var traits = [field.type.rawValue]
    if let element = field.element { traits.append(say("van", "of") + " \(element.rawValue)") }
    if !field.choices.isEmpty { traits.append(field.choices.joined(separator: " | ")) }
    if field.isRequired { traits.append(say("verplicht", "required")) }
    if let min = field.min { traits.append("≥ \(min)") }
    if let max = field.max { traits.append("≤ \(max)") }
    let indent = String(repeating: "  ", count: depth)
    let label = field.label.text(in: language.rawValue).map { ": \($0)" } ?? ""
    return ["\(indent)\(field.id) (\(traits.joined(separator: ", ")))\(label)"]
      + field.fields.flatMap { self.field($0, depth: depth + 1) }
  }
}
