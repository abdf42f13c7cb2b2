public import Transfers

/// A person as official papers name them.
public struct PaperPerson: Sendable {
    /// Who it is.
    public let id: PersonID
    /// The name with titles.
    public let name: String
    /// The NIP.
    public let nip: String
    /// The rank, with the title that goes with it where it has one: `Penata Tingkat I, III/d`.
    public let rank: String
    /// The day from which the rank holds.
    public let rankSince: CivilDate?
    /// The highest education.
    public let education: String?
    /// The post held today.
    public let post: String
    /// The unit of the post.
    public let unit: String
    /// The unit's code.
    public let unitCode: UnitCode
}
