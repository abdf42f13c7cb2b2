public import Transfers

/// A proposal as it is on record.
public struct StoredProposal: Sendable {
    /// Names for people to read; the origin's and the target's are those of the day of the draft.
    public struct Names: Sendable {
        /// The employee's NIP, for the operator's eyes.
        public let nip: String
        /// The employee with titles.
        public let employee: String
        /// Who drafted it.
        public let drafter: String
        /// The post and the unit left.
        public let origin: (post: String, unit: String)
        /// The post and the unit gone to.
        public let target: (post: String, unit: String)
    }

    /// Its number.
    public let id: ProposalID
    /// The need it would fill.
    public let need: NeedID
    /// What it is and how far it has come.
    public internal(set) var proposal: Proposal
    /// The number of its last event.
    public internal(set) var version: Int
    /// Names for people to read.
    public let names: Names
    /// The zone of the employee's unit.
    public let zone: TimeZoneOfUnit
    /// The last day of the deadline that ends next; nil when none runs.
    public internal(set) var nextDeadline: CivilDate?
}
