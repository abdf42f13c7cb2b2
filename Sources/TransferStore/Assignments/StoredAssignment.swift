public import Transfers

/// An urgent assignment as it is on record.
public struct StoredAssignment: Sendable {
    /// Names for people to read.
    public struct Names: Sendable {
        /// The employee's NIP, for the operator's eyes.
        public let nip: String
        /// The employee with titles.
        public let employee: String
        /// The unit gone to.
        public let unit: String
        /// Who heard the consent by word of mouth.
        public let consentHeardBy: String?
        /// The post whose work is done.
        public let task: String
        /// The post that is kept.
        public let post: String?
        /// The unit of the post that is kept.
        public let origin: String?
    }

    /// Its number.
    public let id: AssignmentID
    /// The number of its order's row, which several people share.
    public let order: Int64
    /// The need it serves.
    public let need: NeedID
    /// What it is and how far it has come.
    public internal(set) var assignment: Assignment
    /// The person's place in the roster when they were chosen.
    public let standing: AssignmentRoster.Standing
    /// Why they were named; nil when the roster chose.
    public let chosenBecause: String?
    /// The zone of the unit gone to.
    public let zone: TimeZoneOfUnit
    /// When the need was registered.
    public let neededAt: Instant
    /// When the order was issued.
    public let issuedAt: Instant
    /// The last day of the rest after the return.
    public internal(set) var restsUntil: CivilDate?
    /// What was put off and the PPK does without.
    public internal(set) var waived: [DeferredItem]
    /// The number of its last event.
    public internal(set) var version: Int
    /// Names for people to read.
    public let names: Names
    /// Its deadlines, in the order in which they began.
    public internal(set) var deadlines: [StoredDeadline]

    /// How many whole hours it took from the need to the order.
    public var hoursToIssue: Int {
        Int(max(0, issuedAt.microseconds - neededAt.microseconds) / 3_600_000_000)
    }
}
