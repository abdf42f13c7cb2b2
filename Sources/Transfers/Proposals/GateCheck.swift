/// What the gates said of a proposal on a day, with the waivers that were granted.
public struct GateCheck: Hashable, Sendable {
    /// The day as of which the data were read.
    public var asOf: CivilDate
    /// The day of the decree that was assumed.
    public var decidedOn: CivilDate
    /// The TMT that was assumed.
    public var effectiveOn: CivilDate
    /// What every gate said.
    public var outcomes: GateOutcomes
    /// The waivers granted.
    public var waivers: [Waiver]

    /// A check.
    public init(
        asOf: CivilDate,
        decidedOn: CivilDate,
        effectiveOn: CivilDate,
        outcomes: GateOutcomes,
        waivers: [Waiver] = []
    ) {
        self.asOf = asOf
        self.decidedOn = decidedOn
        self.effectiveOn = effectiveOn
        self.outcomes = outcomes
        self.waivers = waivers
    }

    /// The check that an evaluation made.
    public init(_ evaluation: Evaluation, in context: EvaluationContext, waivers: [Waiver] = []) {
        self.init(
            asOf: context.asOf,
            decidedOn: context.decidedOn,
            effectiveOn: context.effectiveOn,
            outcomes: evaluation.outcomes,
            waivers: waivers
        )
    }

    /// The gates that keep an employee from being transferred: those that bar, and those that nobody entitled has waived.
    public func closedGates(for employee: PersonID, on today: CivilDate, roles: WaiverRoles) -> [GateCode] {
        GateCode.allCases.filter { gate in
            switch outcomes[gate] {
            case .block: true
            case .waivable:
                !waivers.contains { roles.accept($0, of: gate, for: employee, on: today) }
            case .pass, .info, .notExamined, .warn: false
            }
        }
    }
}
