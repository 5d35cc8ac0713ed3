import MethodDocument
import Sessions

extension FieldSchema.FieldType {
  /// What the facilitator may fill in, with an example.
  var words: Wording {
    switch self {
    case .text: Wording(nl: "1 regel tekst", en: "a line of text")
    case .longText: Wording(nl: "meer regels tekst", en: "several lines of text")
    case .int: Wording(nl: "een heel getal, zoals `8`", en: "a whole number, such as `8`")
    case .bool: Wording(nl: "ja of nee: `true` of `false`", en: "yes or no: `true` or `false`")
    case .date: Wording(nl: "een dag, zoals `2026-05-13`", en: "a day, such as `2026-05-13`")
    case .time: Wording(nl: "een tijd, zoals `\"14:00\"`", en: "a time, such as `\"14:00\"`")
    case .choice:
      Wording(nl: "1 van de woorden van `choices`", en: "one of the words of `choices`")
    case .list:
      Wording(
        nl: "een lijst; `of` zegt wat elk onderdeel is",
        en: "a list; `of` says what each item is")
    case .record:
      Wording(
        nl: "een groep velden; `fields` noemt ze", en: "a group of fields; `fields` names them")
    case .file:
      Wording(
        nl: "een bestand naast het sessiebestand, zoals een foto",
        en: "a file beside the session file, such as a photo")
    }
  }
}
