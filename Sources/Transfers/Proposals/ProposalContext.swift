/// What the steps of proposals depend on besides the proposals themselves.
public struct ProposalContext: Sendable {
    /// The limits of the rules in force.
    public var limits: ProcessLimits
    /// The working days.
    public var calendar: WorkingCalendar
    /// The conflicts of interest on record.
    public var conflicts: Set<ConflictOfInterest>
    /// Which roles may waive which gate.
    public var waiverRoles: WaiverRoles
    /// The documents that the kinds of transfers ask for.
    public var checklist: Checklist

    /// A context.
    public init(
        limits: ProcessLimits,
        calendar: WorkingCalendar,
        conflicts: Set<ConflictOfInterest> = [],
        waiverRoles: WaiverRoles = .standard,
        checklist: Checklist = .standard
    ) {
        self.limits = limits
        self.calendar = calendar
        self.conflicts = conflicts
        self.waiverRoles = waiverRoles
        self.checklist = checklist
    }
}
