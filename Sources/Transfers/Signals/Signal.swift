/// Something that may call for a need, with what it was seen by.
public struct Signal: Hashable, Sendable {
    /// What it is.
    public let kind: SignalKind
    /// The post.
    public let post: PostCode
    /// The unit.
    public let unit: UnitCode
    /// The person, where it is about one.
    public let person: PersonID?
    /// The value that was seen: a date, or a number of days, months or people.
    public let value: GateValue
    /// The limit it reached.
    public let limit: Int
    /// The law and article, or the practice, the limit rests on.
    public let basis: String

    /// A signal as it was seen before; a new one comes of a ``SignalDetector``.
    public init(
        kind: SignalKind,
        post: PostCode,
        unit: UnitCode,
        person: PersonID?,
        value: GateValue,
        limit: Int,
        basis: String
    ) {
        self.kind = kind
        self.post = post
        self.unit = unit
        self.person = person
        self.value = value
        self.limit = limit
        self.basis = basis
    }
}
