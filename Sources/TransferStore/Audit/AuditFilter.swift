public import Transfers

/// Which events are asked for.
public struct AuditFilter: Sendable {
    /// Whom they concern; nil for anybody.
    public var person: PersonID?
    /// The proposal they concern; nil for any.
    public var proposal: ProposalID?
    /// From when on; nil from the beginning.
    public var since: Instant?
    /// Those before an event, for the next page.
    public var before: Int64?

    /// Asks for the latest events.
    public init(person: PersonID? = nil, proposal: ProposalID? = nil, since: Instant? = nil, before: Int64? = nil) {
        self.person = person
        self.proposal = proposal
        self.since = since
        self.before = before
    }
}
