/// A meeting of the TPK on one employee, as its minutes have it.
public struct CommitteeMeeting: Hashable, Sendable {
    /// A member of the team.
    public struct Member: Hashable, Sendable {
        /// Who it is.
        public var person: PersonID
        /// What the member declared about a conflict of interest with this employee; nil when nothing was declared.
        public var hasConflict: Bool?
        /// Whether the member took part in the recommendation.
        public var voted: Bool

        /// A member.
        public init(_ person: PersonID, hasConflict: Bool?, voted: Bool) {
            self.person = person
            self.hasConflict = hasConflict
            self.voted = voted
        }
    }

    /// All members of the team, present or not.
    public var members: [Member]
    /// The minutes (berita acara).
    public var minutes: Letter
    /// What the team recommends.
    public var outcome: CommitteeOutcome
    /// Why; mandatory unless the team recommends the transfer.
    public var reason: String

    /// A meeting.
    public init(members: [Member], minutes: Letter, outcome: CommitteeOutcome, reason: String = "") {
        self.members = members
        self.minutes = minutes
        self.outcome = outcome
        self.reason = reason
    }

    /// Those who took part, each counted once.
    public var voters: Set<PersonID> {
        Set(members.filter(\.voted).map(\.person))
    }
}
