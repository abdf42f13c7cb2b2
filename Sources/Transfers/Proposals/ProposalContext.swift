/// What the steps of proposals depend on besides the proposals themselves.
public struct ProposalContext: Sendable {
    /// The rules and the calendar in force.
    public var calculator: DeadlineCalculator
    /// The moment, from which hours count; nil where only the day is known.
    public var now: Instant?
    /// The zone of the agency, in which its deadlines end.
    public var zone: TimeZoneOfUnit
    /// The conflicts of interest on record.
    public var conflicts: Set<ConflictOfInterest>
    /// Who holds which office, and who leads the units of the proposals.
    public var offices: OfficeRegister
    /// The objections that suspend a signed decree, by the employee whose decree it is, each by its number.
    public var suspensions: [PersonID: String]
    /// Which roles may waive which gate.
    public var waiverRoles: WaiverRoles
    /// The documents that the kinds of transfers ask for.
    public var checklist: Checklist
    /// Employees who asked to stay together with their spouse, and whom their proposal would part from them.
    public var parted: Set<PersonID> = []
    /// What the gates say on the day of an oath or of a start of duty, by employee: a moratorium may have come since the
    /// signature.
    public var rechecks: [PersonID: GateCheck] = [:]
    /// Employees who leave a post whose handing over is not confirmed yet, with what the rule rests on.
    public var handoversDue: [PersonID: String] = [:]

    /// A context.
    public init(
        _ calculator: DeadlineCalculator,
        zone: TimeZoneOfUnit,
        offices: OfficeRegister,
        now: Instant? = nil,
        conflicts: Set<ConflictOfInterest> = [],
        suspensions: [PersonID: String] = [:],
        waiverRoles: WaiverRoles = .standard,
        checklist: Checklist = .standard
    ) {
        self.calculator = calculator
        self.zone = zone
        self.offices = offices
        self.now = now
        self.conflicts = conflicts
        self.suspensions = suspensions
        self.waiverRoles = waiverRoles
        self.checklist = checklist
    }
}
