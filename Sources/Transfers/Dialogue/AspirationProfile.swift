/// What an employee wishes for at all times, and is asked about once a year.
///
/// An accommodation on grounds of health is not part of it: that goes to a restricted role.
public struct AspirationProfile: Hashable, Sendable {
    /// The employee.
    public var employee: PersonID
    /// Posts and units wished for, each with its rank.
    public var wishes: [Aspiration]
    /// Districts wished for, in no order.
    public var districts: [DistrictCode]
    /// Whether the employee would go to a remote unit; nil when nothing was said.
    public var remote: Willingness?
    /// On what condition, where the willingness is conditional.
    public var remoteCondition: String?
    /// The day before which the employee would not move.
    public var notBefore: CivilDate?
    /// The wish to be placed with a spouse.
    public var joint: JointPlacement?
    /// The day on which all this was stated.
    public var statedOn: CivilDate

    /// A profile as the employee states it; ``faults(on:maximum:)`` tells whether it can be taken.
    public init(
        employee: PersonID,
        wishes: [Aspiration] = [],
        districts: [DistrictCode] = [],
        remote: Willingness? = nil,
        remoteCondition: String? = nil,
        notBefore: CivilDate? = nil,
        joint: JointPlacement? = nil,
        statedOn: CivilDate
    ) {
        self.employee = employee
        self.wishes = wishes
        self.districts = districts
        self.remote = remote
        self.remoteCondition = remoteCondition
        self.notBefore = notBefore
        self.joint = joint
        self.statedOn = statedOn
    }

    /// Everything that keeps the profile from being taken; empty when nothing does.
    ///
    /// - Parameters:
    ///   - today: The day.
    ///   - maximum: How many posts may be ranked, ``RuleCode/aspirationRanks``.
    /// - Returns: What is wrong, in the order of the form.
    public func faults(on today: CivilDate, maximum: Int) -> [AspirationFault] {
        var faults: [AspirationFault] = []
        let ranks = wishes.map(\.rank).filter { $0 != 0 }
        if ranks.contains(where: { !(1...max(1, maximum)).contains($0) }) { faults.append(.rankOutside) }
        if Set(ranks).count != ranks.count { faults.append(.rankTwice) }
        if wishes.contains(where: { $0.post == nil && $0.unit == nil }) { faults.append(.namesNothing) }
        if Set(districts).count != districts.count { faults.append(.districtTwice) }
        let condition = remoteCondition.map { !$0.isBlank } ?? false
        if (remote == .conditionally) != condition { faults.append(.conditionMissing) }
        if let notBefore, notBefore < today { faults.append(.notBeforeInPast) }
        if statedOn > today { faults.append(.statedInFuture) }
        if let joint {
            if joint.enteredBy != employee { faults.append(.jointByOthers) }
            if joint.spouse == employee { faults.append(.jointWithOneself) }
        }
        return faults
    }

    /// The wishes as an evaluation reads them; districts follow the ranked posts.
    public var aspirations: [Aspiration] {
        let last = wishes.map(\.rank).max() ?? 0
        return wishes + districts.map { Aspiration(rank: min(max(last, 0), 1_000) + 1, district: $0) }
    }

    /// The day on which the employee is asked whether all this still holds.
    ///
    /// - Throws: A ``DeadlineFault`` when the rules hold no length.
    public func renewalDue(by calculator: DeadlineCalculator) throws(DeadlineFault) -> CivilDate {
        try calculator.end(of: .aspirationRenewal, from: statedOn)
    }
}
