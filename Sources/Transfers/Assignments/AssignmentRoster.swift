/// Who is sent next: volunteers first, nobody twice in a row while others can go, nobody from their rest.
public struct AssignmentRoster: Hashable, Sendable {
    /// Where a person stands in the order.
    public enum Standing: String, Sendable, CaseIterable {
        case volunteer = "SUKARELA"
        case inTurn = "GILIRAN"
        /// Was sent last, or still rests: goes only when nobody else can.
        case setBack = "DITANGGUHKAN"
        case unavailable = "TIDAK_TERSEDIA"
        case unskilled = "TANPA_KEAHLIAN"
    }

    /// A person's place.
    public struct Place: Hashable, Sendable {
        /// Who.
        public let person: PersonID
        /// Why there.
        public let standing: Standing
    }

    /// Those who can go, the first first.
    public let order: [Place]
    /// Those who cannot, with why.
    public let leftOut: [Place]

    /// A roster for one task.
    ///
    /// - Parameters:
    ///   - people: Everybody who might go, each once.
    ///   - skills: The skills the task takes, all of them.
    ///   - day: The day of dispatch.
    ///   - rules: The rules, which hold the length of the rest.
    /// - Throws: A ``RuleBookFault`` when they do not.
    public init(
        _ people: [Deployable],
        skills: Set<SkillCode>,
        on day: CivilDate,
        _ rules: RuleBook
    ) throws(RuleBookFault) {
        let rest = try rules.number(.assignmentRest, on: day)
        var known: Set<PersonID> = []
        let placed = people.filter { known.insert($0.person).inserted }
            .map { (person: $0, standing: $0.standing(for: skills, on: day, rest: rest)) }
        leftOut = placed.filter { !$0.standing.canGo }.map { Place(person: $0.person.person, standing: $0.standing) }
        order = placed.filter(\.standing.canGo).sorted { Self.key(of: $0) < Self.key(of: $1) }
            .map { Place(person: $0.person.person, standing: $0.standing) }
    }

    /// The first so many.
    public func choose(_ count: Int) -> [PersonID] {
        order.prefix(max(count, 0)).map(\.person)
    }

    private static func key(of placed: (person: Deployable, standing: Standing)) -> (Int, Int, Int, Int, UInt64) {
        let person = placed.person
        return (
            placed.standing == .setBack ? 1 : 0,
            person.isVolunteer ? 0 : 1,
            person.timesSent,
            person.travelMinutes,
            person.lot
        )
    }
}

extension AssignmentRoster.Standing {
    /// Whether somebody who stands so can be sent.
    public var canGo: Bool {
        switch self {
        case .volunteer, .inTurn, .setBack: true
        case .unavailable, .unskilled: false
        }
    }
}

extension Deployable {
    fileprivate func standing(
        for needed: Set<SkillCode>,
        on day: CivilDate,
        rest: Int
    ) -> AssignmentRoster.Standing {
        if !isAvailable { return .unavailable }
        if !needed.isSubset(of: skills) { return .unskilled }
        let restsUntil = returnedOn.flatMap { $0.adding(days: rest) }
        if wasSentLast || restsUntil.map({ day <= $0 }) ?? false { return .setBack }
        return isVolunteer ? .volunteer : .inTurn
    }
}
