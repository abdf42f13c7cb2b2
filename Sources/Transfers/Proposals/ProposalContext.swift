/// What the steps of proposals depend on besides the proposals themselves.
public struct ProposalContext: Sendable {
    /// The rules and the calendar in force.
    public var calculator: DeadlineCalculator
    /// The zone of the agency, in which its deadlines end.
    public var zone: TimeZoneOfUnit
    /// The conflicts of interest on record.
    public var conflicts: Set<ConflictOfInterest>
    /// Which roles may waive which gate.
    public var waiverRoles: WaiverRoles
    /// The documents that the kinds of transfers ask for.
    public var checklist: Checklist
    /// What the gates say on the day of an oath or of a start of duty, by employee: a moratorium may have come since the
    /// signature.
    public var rechecks: [PersonID: GateCheck] = [:]

    /// A context.
    public init(
        _ calculator: DeadlineCalculator,
        zone: TimeZoneOfUnit,
        conflicts: Set<ConflictOfInterest> = [],
        waiverRoles: WaiverRoles = .standard,
        checklist: Checklist = .standard
    ) {
        self.calculator = calculator
        self.zone = zone
        self.conflicts = conflicts
        self.waiverRoles = waiverRoles
        self.checklist = checklist
    }
}
