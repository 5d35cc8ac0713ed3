import MethodDocument
import Sessions

/// A sheet as a manifest lists it.
public enum SheetGrammar {
  public static let record = RecordGrammar([
    FieldGrammar(
      "id", .string, required: true, nl: "de naam van het bestand", en: "the file's name"),
    .text("title", required: true, nl: "hoe het vel heet", en: "the sheet's title"),
    .choice(
      "reader", Reader.self, required: true, nl: "wie het leest, of waar het hangt",
      en: "who reads it, or where it hangs"),
    .choice("paper", Paper.self, usual: .a4, nl: "hoe groot het is", en: "how large it is"),
    FieldGrammar(
      "orientation", .choice(["portrait", "landscape"]), usual: "portrait", nl: "staand of liggend",
      en: "portrait or landscape"),
    FieldGrammar(
      "copies", .copies, usual: "once", nl: "hoeveel er nodig zijn", en: "how many are needed"),
    .choice(
      "imposition", Imposition.self, usual: .plain, nl: "gewoon, als kaarten of als boekje",
      en: "plain, as cards or as a booklet"),
    .choice(
      "handling", Handling.self, usual: .open, nl: "collect: vertrouwelijk, inleveren",
      en: "collect: confidential, hand in"),
    .choice(
      "size", PrintSize.self, nl: "altijd zo groot geprint, wat de sessie ook zegt",
      en: "always printed in this size, whatever the session says"),
    FieldGrammar("blocks", .blocks, required: true, nl: "wat erop staat", en: "what stands on it"),
  ])

  /// What a sheet may say of itself beside its fields.
  static let ownKeys = ["hold"]

  /// True where it can be a file's name: kebab-case and not too long.
  public static func isID(_ id: String) -> Bool { id.utf8.count <= 64 && id.isKebabCase }

  /// How many copies may be asked for by their number.
  public static let copyNumbers = 1...500

  /// So many for each, or for each group of people, and some more.
  public static let copies = RecordGrammar([
    FieldGrammar(
      "per", .choice(["participant", "listener", "facilitator", "group"]), required: true,
      nl: "voor wie", en: "for whom"),
    FieldGrammar("of", .number(1...100), nl: "hoe groot een groep is", en: "how large a group is"),
    FieldGrammar("spare", .number(0...100), nl: "hoeveel extra", en: "how many more"),
  ])

  public static let copyWords = ["once", "per-participant", "per-listener", "per-facilitator"]
}
