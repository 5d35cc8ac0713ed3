import MethodDocument

extension Session {
  /// What `session:` says: where, when and with whom.
  public struct Details: Hashable, Sendable {
    /// For whom the session is held; not the audience of a summary.
    public enum Attendees: String, Hashable, Sendable, CaseIterable {
      case clients, staff, family, volunteers, joint, council
    }

    public struct Facilitator: Hashable, Sendable {
      public var name: String
      public var role: String?
      /// Stands above the clients, which a facilitator should not (Vilans).
      public var isHierarchical: Bool
    }

    public var title: String
    public var theme: String?
    public var organisation: String?
    public var location: String?
    /// `yyyy-mm-dd`.
    public var date: String?
    /// `hh:mm`, local time.
    public var start: String?
    /// In minutes; the method's own where the file does not say.
    public var duration: Int
    public var audience: Attendees
    /// How many people come.
    public var expected: Int?
    public var facilitators: [Facilitator]

    init(_ fields: [String: Value], minutes: Int) {
      title = fields["title"]?.text ?? ""
      theme = fields["theme"]?.text
      organisation = fields["organisation"]?.text
      location = fields["location"]?.text
      date = fields["date"]?.text
      start = fields["start"]?.text
      duration = fields["duration"]?.int ?? minutes
      audience = fields["audience"]?.text.flatMap(Attendees.init) ?? .clients
      expected = fields["expected"]?.int
      facilitators = (fields["facilitators"]?.list ?? []).compactMap { facilitator in
        facilitator["name"]?.text.map {
          Facilitator(
            name: $0, role: facilitator["role"]?.text,
            isHierarchical: facilitator["hierarchical"]?.bool ?? false)
        }
      }
    }

    /// The same as a record, without what was not filled in.
    var value: Value {
      var fields: [String: Value] = [
        "title": .text(title), "duration": .int(duration), "audience": .text(audience.rawValue),
      ]
      fields["theme"] = theme.map(Value.text)
      fields["organisation"] = organisation.map(Value.text)
      fields["location"] = location.map(Value.text)
      fields["date"] = date.map(Value.text)
      fields["start"] = start.map(Value.text)
      fields["expected"] = expected.map(Value.int)
      fields["facilitators"] = .list(
        facilitators.map { facilitator in
          var fields: [String: Value] = ["name": .text(facilitator.name)]
          fields["role"] = facilitator.role.map(Value.text)
          return .record(fields)
        })
      return .record(fields)
    }
  }
}
