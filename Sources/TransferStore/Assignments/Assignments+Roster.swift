internal import Postgres
public import Transfers

extension Assignments {
    /// A person's place in a roster, with their name.
    public struct RosterEntry: Sendable {
        /// Who, and where they stand.
        public let place: AssignmentRoster.Place
        /// What is known of them.
        public let person: Deployable
        /// The NIP, for the operator's eyes.
        public let nip: String
        /// The employee with titles.
        public let employee: String
    }

    /// Enters a person in the roster of those who might be sent, or changes what is known of them.
    ///
    /// - Parameters:
    ///   - person: Who.
    ///   - volunteers: Whether they ask to be sent; otherwise they go by turn.
    ///   - isAvailable: Whether they can leave. Why not is nobody's business here.
    ///   - travelMinutes: How long they travel; nil to leave it.
    ///   - skills: The skills they can prove, which are added to those on record.
    /// - Throws: ``AssignmentRefusal/unknownSkill(_:)``, `PostgresError`.
    public func enter(
        _ person: PersonID,
        volunteers: Bool,
        isAvailable: Bool = true,
        travelMinutes: Int? = nil,
        skills: [ProvenSkill] = []
    ) throws {
        try requireSkills(Set(skills.map(\.code)))
        try session.execute(
            RosterSQL.enter(person, volunteers: volunteers, isAvailable: isAvailable, travelMinutes: travelMinutes)
        )
        for skill in skills { try session.execute(RosterSQL.addSkill(skill, of: person)) }
    }

    /// Who is sent next for a task: those who can go, the first first, then those who cannot.
    ///
    /// - Parameters:
    ///   - skills: The skills the task takes, all of them.
    ///   - day: The day of dispatch; nil for today.
    /// - Returns: Everybody on the roster.
    /// - Throws: ``AssignmentRefusal/unknownSkill(_:)``, `RuleBookFault`, ``StoreFault``, `PostgresError`.
    public func roster(skills: Set<SkillCode> = [], on day: CivilDate? = nil) throws -> [RosterEntry] {
        try requireSkills(skills)
        let day = try day ?? CivilClock(session).today()
        // One lot for a day, so that two looks at the roster show one order.
        let rows = try session.query(RosterSQL.people(on: day, seed: "penugasan \(day)"))
        let people = try rows.map { try Deployable($0) }
        let names = try rows.map {
            (nip: try $0.decode(at: 9, as: String.self), name: try $0.decode(at: 10, as: String.self))
        }
        let known = Dictionary(uniqueKeysWithValues: zip(people.map(\.person), zip(people, names)))
        let roster = try AssignmentRoster(people, skills: skills, on: day, try Rules(session).current(on: day))
        return (roster.order + roster.leftOut).compactMap { place in
            known[place.person].map { person, name in
                RosterEntry(place: place, person: person, nip: name.nip, employee: name.name)
            }
        }
    }

    /// The people of a request, with where they stand in the roster.
    func chosen(by request: AssignmentRequest, on day: CivilDate) throws -> [AssignmentRoster.Place] {
        let places = try roster(skills: request.skills, on: day).map(\.place)
        let able = places.filter(\.standing.canGo)
        switch request.choice {
        case .first(let count):
            guard count > 0, able.count >= count else { throw AssignmentRefusal.tooFew(canGo: able.count) }
            return Array(able.prefix(count))
        case .named(let people, let reason):
            guard reason.contains(where: { !$0.isWhitespace }) else { throw AssignmentRefusal.reasonMissing }
            guard !people.isEmpty else { throw AssignmentRefusal.tooFew(canGo: able.count) }
            let othersCanGo = able.contains { $0.standing != .setBack && !people.contains($0.person) }
            return try people.map { person in
                let place = places.first { $0.person == person }
                guard let place, place.standing.canGo else { throw try refusal(of: person, place) }
                if place.standing == .setBack, othersCanGo { throw AssignmentRefusal.notTheirTurn }
                return place
            }
        }
    }

    private func refusal(of person: PersonID, _ place: AssignmentRoster.Place?) throws -> AssignmentRefusal {
        let isAway = try list().contains { $0.assignment.order.person == person }
        return isAway ? .alreadyAway : .cannotGo(place?.standing)
    }

    private func requireSkills(_ skills: Set<SkillCode>) throws {
        let known = Set(try session.query(RosterSQL.skills).map { SkillCode(try $0.decode(at: 0)) })
        if let stranger = skills.subtracting(known).min() { throw AssignmentRefusal.unknownSkill(stranger) }
    }
}

extension Deployable {
    fileprivate init(_ row: Row) throws {
        self.init(
            person: try row.decode(at: 0),
            isVolunteer: try row.decode(at: 1),
            skills: Set(try row.decode(at: 2, as: [String].self).map { SkillCode($0) }),
            isAvailable: try row.decode(at: 3),
            timesSent: try row.decode(at: 4),
            wasSentLast: try row.decode(at: 5),
            returnedOn: try row.decode(at: 6),
            travelMinutes: try row.decode(at: 7),
            lot: try row.decode(at: 8, as: Bytes.self).bytes.reduce(0) { $0 << 8 | UInt64($1) }
        )
    }
}
