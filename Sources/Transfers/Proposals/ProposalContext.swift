/// What the steps of proposals depend on besides the proposals themselves.
public struct ProposalContext: Sendable {
    /// The rules and the calendar in force.
    public var calculator: DeadlineCalculator
    /// The zone of the agency, in which its deadlines end.
    public var zone: TimeZoneOfUnit
    /// The conflicts of interest on record.
    public var conflicts: Set<ConflictOfInterest>
    /// Who holds which office, and who leads the units of the proposals.
    public var offices: OfficeRegister
    /// Which roles may waive which gate.
    public var waiverRoles: WaiverRoles
    /// The documents that the kinds of transfers ask for.
    public var checklist: Checklist

    /// A context.
    public init(
        _ calculator: DeadlineCalculator,
        zone: TimeZoneOfUnit,
        offices: OfficeRegister,
        conflicts: Set<ConflictOfInterest> = [],
        waiverRoles: WaiverRoles = .standard,
        checklist: Checklist = .standard
    ) {
        self.calculator = calculator
        self.zone = zone
        self.offices = offices
        self.conflicts = conflicts
        self.waiverRoles = waiverRoles
        self.checklist = checklist
    }
}
