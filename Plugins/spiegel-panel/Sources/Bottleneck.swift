import MethodKit

/// Where patients get stuck, in the panel's words, and released by it.
struct Bottleneck {
  var text: String
  /// The place that the panel gave it; 1 comes first.
  var rank: Int?

  /// The released ones under `bottlenecks`, first things first.
  ///
  /// The gate lets no others through; one that came all the same is left out here too, for patients
  /// must be able to trust that what they keep stays with them.
  static func released(in fields: Value) -> [Bottleneck] {
    fields.records("bottlenecks")
      .filter { $0.bool("released") == true }
      .compactMap { record in
        record.text("text").map { Bottleneck(text: $0, rank: record.int("rank")) }
      }
      .enumerated()
      .sorted { ($0.element.rank ?? .max, $0.offset) < ($1.element.rank ?? .max, $1.offset) }
      .map(\.element)
  }
}
