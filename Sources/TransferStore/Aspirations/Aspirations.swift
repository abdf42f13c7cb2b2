public import Postgres
public import Transfers

/// What employees wish for at all times; every statement stays on record as it was made.
public struct Aspirations {
    let session: Session

    /// Standing aspirations through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// What an employee stated last, or what was imported where they never did, or not since.
    ///
    /// - Parameters:
    ///   - person: The employee.
    ///   - day: The day as of which it is read; nil for what is in force.
    /// - Returns: The wishes, and where they come from.
    /// - Throws: ``AspirationStoreFault/nothingStated``, `PostgresError`.
    public func standing(of person: PersonID, on day: CivilDate? = nil) throws -> StandingAspirations {
        let stated = try session.query(AspirationSQL.latest(of: person, until: day)).first.map { row in
            try StandingAspirations(row, of: person) {
                try session.query(AspirationSQL.wishes(of: $0)).map { try Aspiration($0) }
            }
        }
        let rows = try session.query(AspirationSQL.imported(of: person, until: day))
        // A file holds beside a statement when its newest day is later.
        let newest = try rows.compactMap { try $0.decode(at: 5, as: CivilDate?.self) }.max()
        if let stated, newest.map({ $0 <= stated.profile.statedOn }) ?? true { return stated }
        guard !rows.isEmpty else { throw AspirationStoreFault.nothingStated }
        let today = try CivilClock(session).today()
        let imported = try StandingAspirations(imported: rows, of: person, on: today)
        return stated.map { imported.following($0) } ?? imported
    }

    /// Puts what an employee states in the place of whatever they wished for before; evaluations go by it at once.
    ///
    /// - Parameters:
    ///   - profile: The wishes.
    ///   - accommodation: What the employee asks for on grounds that are nobody else's business.
    ///   - actor: Who states it.
    /// - Returns: What is on record.
    /// - Throws: ``AspirationStoreFault``, ``StoreFault``, `RuleBookFault`, `PostgresError`.
    public func state(
        _ profile: AspirationProfile,
        accommodation: String? = nil,
        by actor: PersonID
    ) throws -> StandingAspirations {
        try requireTransaction()
        guard actor == profile.employee else { throw AspirationStoreFault.notTheEmployee }
        let today = try CivilClock(session).today()
        let maximum = try Rules(session).current(on: today).number(.aspirationRanks, on: today)
        let faults = profile.faults(on: today, maximum: maximum)
        guard faults.isEmpty else { throw AspirationStoreFault.refused(faults) }
        let request = accommodation.flatMap { $0.isBlank ? nil : $0 }
        try requireSomething(profile, request)
        try requireKnown(profile)
        try replace(profile, accommodation: request, isWithdrawn: false)
        return try standing(of: profile.employee)
    }

    /// Takes back everything that an employee wished for; what was stated before stays on record.
    ///
    /// - Returns: What is on record.
    /// - Throws: ``AspirationStoreFault``, `PostgresError`.
    public func withdraw(of person: PersonID, by actor: PersonID) throws -> StandingAspirations {
        try requireTransaction()
        guard actor == person else { throw AspirationStoreFault.notTheEmployee }
        try session.query(AspirationSQL.lock(person))
        guard try !standing(of: person).isWithdrawn else { throw AspirationStoreFault.nothingStated }
        let today = try CivilClock(session).today()
        try replace(AspirationProfile(employee: person, statedOn: today), accommodation: nil, isWithdrawn: true)
        return try standing(of: person)
    }

    /// A page of employees by the day on which they last stated what they wish for, in the order of their keys.
    ///
    /// - Parameters:
    ///   - person: The last one of the page before; nil for the first page.
    ///   - limit: The most employees.
    /// - Returns: The employees, each with the day.
    /// - Throws: `PostgresError`.
    public func stated(after person: PersonID?, limit: Int) throws -> [(employee: PersonID, on: CivilDate)] {
        let start = person ?? PersonID(high: 0, low: 0)
        return try session.query(AspirationSQL.stated(after: start, limit: limit)).map { row in
            let (employee, day) = try row.decode(PersonID.self, CivilDate.self)
            return (employee, day)
        }
    }

    /// The name of an employee with titles; nil for nobody.
    ///
    /// - Throws: `PostgresError`.
    public func name(of person: PersonID) throws -> String? {
        try session.query(AspirationSQL.name(person)).first?.decode(at: 0, as: String.self)
    }

    private func replace(_ profile: AspirationProfile, accommodation: String?, isWithdrawn: Bool) throws {
        try session.query(AspirationSQL.lock(profile.employee))
        let added = AspirationSQL.add(profile, accommodation: accommodation, isWithdrawn: isWithdrawn)
        guard let row = try session.query(added).first else {
            throw PostgresError(.decoding, "a profile came back without its number")
        }
        let number: Int64 = try row.decode(at: 0)
        for wish in profile.wishes { try session.execute(AspirationSQL.add(wish, to: number)) }
        try session.execute(AspirationSQL.clear(profile.employee, for: number))
        for wish in profile.aspirations { try session.execute(AspirationSQL.put(wish, of: profile, number)) }
    }

    private func requireSomething(_ profile: AspirationProfile, _ accommodation: String?) throws {
        let texts = [profile.remoteCondition, accommodation].compactMap(\.self)
        guard texts.allSatisfy({ $0.unicodeScalars.count <= AspirationStoreFault.longestText }) else {
            throw AspirationStoreFault.textTooLong
        }
        let isEmpty =
            profile.aspirations.isEmpty && profile.remote == nil && profile.notBefore == nil && profile.joint == nil
        guard !isEmpty || accommodation != nil else { throw AspirationStoreFault.saysNothing }
    }

    private func requireKnown(_ profile: AspirationProfile) throws {
        for wish in profile.aspirations {
            if let post = wish.post, try !holds(NeedSQL.postExists(post)) { throw StoreFault.unknownPost(post) }
            if let unit = wish.unit, try !holds(NeedSQL.unitExists(unit)) { throw StoreFault.unknownUnit(unit) }
            if let district = wish.district, try !holds(AspirationSQL.districtExists(district)) {
                throw AspirationStoreFault.unknownDistrict(district)
            }
        }
    }

    private func holds(_ sql: SQL) throws -> Bool {
        try session.query(sql).first?.decode(at: 0, as: Bool.self) ?? false
    }

    private func requireTransaction() throws {
        guard session.isInTransaction else { throw PostgresError(.usage, "aspirations are stated in a transaction") }
    }
}
