internal import Postgres
internal import Transfers

/// Reads all active employees, or one: one kind of records after another, each merged into what is there of the people.
///
/// All come in the order of the employee's key, and none is kept longer than it takes to merge it.
struct PersonnelReader {
    let session: Session
    let establishment: Establishment
    let wanted: WantedOfPeople
    let asOf: CivilDate
    /// The only one wanted; nil for all.
    let person: PersonID?

    var people: [Candidate] = []
    private(set) var ids: [PersonID] = []
    private var bornOn: [CivilDate] = []
    var experience = ExperienceInFields()
    var technicalRecords: [Int: [Competency: RecordID]] = [:]
    private var destinations: [Int: Establishment.Seat] = [:]

    /// A reader in a session that reads one state of the data.
    init(
        _ session: Session,
        _ establishment: Establishment,
        _ wanted: WantedOfPeople,
        asOf: CivilDate,
        only person: PersonID? = nil
    ) {
        self.session = session
        self.establishment = establishment
        self.wanted = wanted
        self.asOf = asOf
        self.person = person
    }

    /// Reads them.
    ///
    /// - Throws: ``StoreFault``, `PostgresError`.
    mutating func read() throws -> Personnel {
        let registers = try Registers(session)
        try readEmployees()
        try readPerformance()
        if registers.hasDiscipline { try readDiscipline() }
        try readAssessments()
        if !wanted.technical.isEmpty { try readTechnical() }
        try readService()
        try readWishes()
        if registers.hasLicences { try readLicences() }
        if registers.hasRelations { try readRelations() }
        try merge(AscertainmentSQL.facts(of: person)) { $0.people[$2].facts.append(try AscertainedFact($1)) }
        try readStates()
        let read = people
        people = []
        return Personnel(
            pool: CandidatePool(asOf: asOf, read),
            ids: ids,
            establishment: establishment,
            bornOn: bornOn,
            experience: experience,
            technicalRecords: technicalRecords,
            destinations: destinations
        )
    }

    /// Gives the rows of a statement to a closure, each with the place of the person it is of; others' are passed over.
    mutating func merge(_ sql: SQL, _ body: (inout PersonnelReader, Row, Int) throws -> Void) throws {
        var place = 0
        for row in try session.query(sql) {
            let person = try row.decode(at: 0, as: PersonID.self)
            while place < ids.count, ids[place].precedes(person) { place += 1 }
            guard place < ids.count else { return }
            if ids[place] == person { try body(&self, row, place) }
        }
    }
}

// MARK: Who they are

extension PersonnelReader {
    private mutating func readEmployees() throws {
        let rows = try session.query(CandidateSQL.employees(only: person))
        people.reserveCapacity(rows.count)
        ids.reserveCapacity(rows.count)
        bornOn.reserveCapacity(rows.count)
        var ranks: [String: Rank] = [:]
        for row in rows { try add(row, &ranks) }
    }

    private mutating func add(_ row: Row, _ ranks: inout [String: Rank]) throws {
        let (id, kind, legalPosition, rank, post, since, unit, agency, born, pnsSince, level, field) =
            try row.decode(
                PersonID.self,
                String.self,
                Int.self,
                String.self,
                String.self,
                CivilDate.self,
                String.self,
                String?.self,
                CivilDate.self,
                CivilDate?.self,
                Int?.self,
                String?.self
            )
        guard let heldPost = establishment.posts[post] else { throw StoreFault.unknownPost(PostCode(post)) }
        guard let heldUnit = establishment.units[unit] else { throw StoreFault.unknownUnit(UnitCode(unit)) }
        // The table's check allows no other words.
        let employment = EmploymentKind(rawValue: kind) ?? .pns
        var candidate = Candidate(
            id: id,
            lot: 0,
            employment: employment,
            legalPosition: LegalPosition(rawValue: legalPosition),
            post: HeldPost(
                code: heldPost.code,
                level: heldPost.level,
                unit: heldUnit.code,
                agency: heldUnit.agency ?? AgencyCode(agency ?? ""),
                since: since,
                leadsUnit: heldPost.category == .structuralAndFunctional,
                formation: establishment.formations[.init(unit: unit, post: post)]
            )
        )
        let key = rank + (employment.isContract ? "*" : "")
        candidate.rank = try ranks[key] ?? Rank(parsing: rank, employment: employment)
        ranks[key] = candidate.rank
        candidate.district = heldUnit.district
        candidate.hasActiveProposal = false
        candidate.retirement = heldPost.retirementAge.flatMap { born.adding(years: $0) }
        candidate.pnsSince = pnsSince
        candidate.education = level.flatMap(EducationLevel.init)
            .map { Education(level: $0, field: field.map { FieldCode($0) }) }
        people.append(candidate)
        ids.append(id)
        bornOn.append(born)
    }

    /// Who is on the way to another post, and whose identity is in conflict: few.
    private mutating func readStates() throws {
        var places: [PersonID: Int] = [:]
        let proposed = try session.query(CandidateSQL.proposed)
        let inConflict = try session.query(CandidateSQL.inConflict)
        guard !proposed.isEmpty || !inConflict.isEmpty else { return }
        for (place, id) in ids.enumerated() { places[id] = place }
        for row in proposed {
            let (id, post, unit) = try row.decode(PersonID.self, String.self, String.self)
            guard let place = places[id] else { continue }
            people[place].hasActiveProposal = true
            destinations[place] = Establishment.Seat(unit: unit, post: post)
        }
        for row in inConflict {
            if let place = places[try row.decode(at: 0)] { people[place].hasIdentityConflict = true }
        }
    }
}
