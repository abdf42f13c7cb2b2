public import Transfers

/// A person as an evaluation placed them.
public struct RankedPerson: Sendable {
    /// Who it is.
    public let person: PersonID
    /// The place among those who may be proposed, from 1; nil for the rest.
    public let place: Int?
    /// Where the evaluation leaves the person.
    public let standing: Standing
    /// The NIP, for the operator's eyes.
    public let nip: String
    /// The name with titles.
    public let name: String
    /// The post held at present.
    public let postName: String
    /// The unit of that post.
    public let unitName: String
    /// The score, rounded half up to two places; nil when there is none.
    public let score: String?
    /// Codes of the gates that bar or condition.
    public let reasons: [String]
    /// Codes of what the person asked of any transfer that this one would not keep; see `UnmetWish`.
    public let unmetWishes: [String]
}
