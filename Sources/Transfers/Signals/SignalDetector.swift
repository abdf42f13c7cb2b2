/// Sees signals in the data of one day.
public struct SignalDetector: Sendable {
    private let day: CivilDate
    private let retirement: Limit
    private let vacancy: Limit
    private let formation: Limit
    private let tenure: LevelLimits
    private let hardship: LevelLimits

    /// A detector with the limits that rules set on a day.
    public init(_ rules: RuleBook, on day: CivilDate) throws(RuleBookFault) {
        self.day = day
        retirement = try Limit(rules, .retirementSignal, on: day)
        vacancy = try Limit(rules, .vacancySignal, on: day)
        formation = try Limit(rules, .formationGap, on: day)
        tenure = try LevelLimits(rules, .tenureSignal, on: day)
        hardship = try LevelLimits(rules, .hardshipLimit, on: day)
    }

    /// What the data of a holder say: retirement near, long in the post, long in a remote place.
    public func signals(of holder: Candidate) -> [Signal] {
        let tenure = tenure[holder.post.level]
        let hardship = hardship[holder.post.level]
        let months = holder.post.since.months(until: day)
        var signals: [Signal] = []
        func add(_ kind: SignalKind, _ value: GateValue, _ limit: Limit) {
            signals.append(
                Signal(
                    kind: kind,
                    post: holder.post.code,
                    unit: holder.post.unit,
                    person: holder.id,
                    value: value,
                    limit: limit.number,
                    basis: limit.basis
                )
            )
        }
        if let retires = holder.retirement, let horizon = day.adding(months: retirement.number), retires <= horizon {
            add(.retirement, .date(retires), retirement)
        }
        if months > tenure.number { add(.tenure, .number(months), tenure) }
        if holder.hardship.months > hardship.number { add(.hardship, .number(holder.hardship.months), hardship) }
        return signals
    }

    /// What the data of a post in a unit say: vacant for long, or fewer people than are needed.
    ///
    /// - Parameters:
    ///   - target: The post in its unit.
    ///   - vacantSince: The first day without a definitive holder; an acting one leaves it vacant (case 96).
    /// - Returns: The signals, none when there is nothing to notice.
    public func signals(of target: TargetPost, vacantSince: CivilDate?) -> [Signal] {
        var signals: [Signal] = []
        func add(_ kind: SignalKind, _ value: Int, _ limit: Limit) {
            signals.append(
                Signal(
                    kind: kind,
                    post: target.code,
                    unit: target.unit,
                    person: nil,
                    value: .number(value),
                    limit: limit.number,
                    basis: limit.basis
                )
            )
        }
        if let vacantSince {
            let days = day.daysSince1970 - vacantSince.daysSince1970
            if days > vacancy.number { add(.vacancy, days, vacancy) }
        }
        if let room = target.formation?.room, room >= formation.number { add(.formation, room, formation) }
        return signals
    }
}
