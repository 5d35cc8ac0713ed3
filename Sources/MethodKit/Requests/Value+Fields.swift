public import MethodDocument

/// Reading a record's fields by name; a field that is absent or of another type reads as none.
extension Value {
  public func text(_ field: String) -> String? { self[field]?.text }

  public func int(_ field: String) -> Int? { self[field]?.int }

  public func bool(_ field: String) -> Bool? { self[field]?.bool }

  public func date(_ field: String) -> CalendarDate? {
    self[field]?.text.flatMap { CalendarDate($0) }
  }

  public func time(_ field: String) -> ClockTime? { self[field]?.text.flatMap { ClockTime($0) } }

  /// The choice that was made, as one of the author's own words for it.
  public func choice<Word: RawRepresentable<String>>(_ field: String, or usual: Word) -> Word {
    self[field]?.text.flatMap(Word.init(rawValue:)) ?? usual
  }

  /// A list's texts; none where it is absent.
  public func texts(_ field: String) -> [String] { self[field]?.list?.compactMap(\.text) ?? [] }

  /// A list's records; none where it is absent.
  public func records(_ field: String) -> [Value] {
    self[field]?.list?.filter { $0.record != nil } ?? []
  }
}
