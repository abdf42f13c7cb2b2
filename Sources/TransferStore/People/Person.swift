public import Transfers

/// An employee as a command or a notice needs them.
public struct Person: Sendable {
    /// The key.
    public let id: PersonID
    /// The NIP, for the operator's eyes.
    public let nip: String
    /// The name with titles.
    public let name: String
    /// How the person is employed.
    public let employment: EmploymentKind
    /// The post held.
    public let post: PostCode
    /// The unit of that post.
    public let unit: UnitCode
    /// The zone of the unit's clocks.
    public let zone: TimeZoneOfUnit
    /// The address for mail.
    public let email: String?
}
