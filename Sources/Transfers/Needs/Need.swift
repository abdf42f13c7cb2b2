/// A need for people in a post of a unit, the first step of every transfer.
public struct Need: Hashable, Sendable {
    /// What it comes from.
    public var source: NeedSource
    /// Why it is there.
    public var evidence: NeedEvidence
    /// The post.
    public var post: PostCode
    /// The unit.
    public var unit: UnitCode
    /// How many people.
    public var people: Int
    /// The weight profile by which candidates are ordered.
    public var profile: WeightProfile.Name
    /// Whether it follows the plan or a crisis.
    public var urgency: Urgency
    /// Its place among the needs, 1 for the first to 5.
    public var priority: Int
    /// The day by which people are needed.
    public var neededBy: CivilDate?
    /// The planned TMT.
    public var effectiveOn: CivilDate

    /// A need as an operator states it; ``Need/faults(on:horizon:)`` tells whether it can be taken.
    public init(
        source: NeedSource,
        evidence: NeedEvidence,
        post: PostCode,
        unit: UnitCode,
        people: Int = 1,
        profile: WeightProfile.Name = .regular,
        urgency: Urgency = .normal,
        priority: Int = 3,
        neededBy: CivilDate? = nil,
        effectiveOn: CivilDate
    ) {
        self.source = source
        self.evidence = evidence
        self.post = post
        self.unit = unit
        self.people = people
        self.profile = profile
        self.urgency = urgency
        self.priority = priority
        self.neededBy = neededBy
        self.effectiveOn = effectiveOn
    }

    /// Everything that keeps the need from being taken on the day it is stated; empty when nothing does.
    ///
    /// - Parameters:
    ///   - today: The civil day.
    ///   - horizon: How many months ahead needs are planned; nil where that was looked at before.
    /// - Returns: The faults.
    public func faults(on today: CivilDate, horizon: Limit? = nil) -> [NeedFault] {
        var faults: [NeedFault] = []
        if evidence.isEmpty { faults.append(.noEvidence) }
        if !(1...10_000).contains(people) { faults.append(.impossibleNumberOfPeople) }
        if !(1...5).contains(priority) { faults.append(.impossiblePriority) }
        if case .urgent(let basis) = urgency {
            if basis.decreeNumber.allSatisfy(\.isWhitespace) { faults.append(.urgentWithoutDecree) }
            if basis.decreeDate > today { faults.append(.decreeInFuture) }
        } else {
            if profile == .urgent { faults.append(.urgentProfileOfNormalNeed) }
            if source == .disaster { faults.append(.disasterWithoutUrgency) }
        }
        if let neededBy, neededBy < today { faults.append(.neededInPast) }
        if effectiveOn < today { faults.append(.startPassed) }
        if let horizon, today.months(until: effectiveOn) >= horizon.number { faults.append(.startTooFar) }
        return faults
    }
}
