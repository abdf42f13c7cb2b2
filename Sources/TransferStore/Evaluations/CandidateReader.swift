internal import Postgres
internal import Transfers

/// Reads all active employees as candidates for one target, in one pass over streams of the same order.
struct CandidateReader {
    private let context: EvaluationContext
    private let establishment: Establishment
    private let target: Establishment.Post
    private let relevantPosts: Set<String>
    private let supervisoryPosts: Set<String>
    private let hardshipUnits: Set<String>

    private let employees: Rows
    private var performance: OrderedRows
    private var discipline: OrderedRows?
    private var assessments: OrderedRows
    private var technical: OrderedRows
    private var positions: OrderedRows
    private var aspirations: OrderedRows
    private var licences: OrderedRows?
    private var relations: OrderedRows?
    private var facts: OrderedRows
    /// Those on the way to another post than this one.
    private let proposed: Set<PersonID>
    private let inConflict: Set<PersonID>
    /// Ranks as they were read before: there are few.
    private var ranks: [String: Rank] = [:]

    /// Asks for all rows; they are decoded one by one.
    ///
    /// - Parameters:
    ///   - session: A session that reads one state of the data.
    ///   - context: What the candidates are wanted for.
    ///   - lotSeed: The seed of the lots.
    ///   - person: The only candidate wanted; nil for all.
    /// - Throws: ``StoreFault``, `PostgresError`.
    init(_ session: Session, _ context: EvaluationContext, lotSeed: String, only person: PersonID? = nil) throws {
        self.context = context
        establishment = try Establishment(session)
        guard let target = establishment.posts[context.target.code.text] else {
            throw StoreFault.unknownPost(context.target.code)
        }
        self.target = target
        relevantPosts = establishment.posts(of: target.field)
        supervisoryPosts = target.level == .administrator ? establishment.supervisoryPosts : []
        hardshipUnits = establishment.hardshipUnits
        let registers = try Registers(session)
        let codes = context.target.standard.entries.map(\.competency).filter(\.isTechnical).map(\.code)
        let lastYear = context.asOf.year

        employees = try session.query(CandidateSQL.employees(lotSeed: lotSeed, only: person))
        performance = try OrderedRows(
            session.query(CandidateSQL.performance(from: lastYear - 5, through: lastYear, of: person))
        )
        discipline = registers.hasDiscipline ? try OrderedRows(session.query(CandidateSQL.discipline(of: person))) : nil
        assessments = try OrderedRows(session.query(CandidateSQL.assessments(until: context.asOf, of: person)))
        technical = try OrderedRows(session.query(CandidateSQL.technical(codes, of: person)))
        positions = try OrderedRows(
            session.query(
                CandidateSQL.positions(
                    posts: relevantPosts.union(supervisoryPosts).sorted(),
                    units: hardshipUnits.sorted(),
                    of: person
                )
            )
        )
        aspirations = try OrderedRows(session.query(CandidateSQL.aspirations(of: person)))
        licences = registers.hasLicences ? try OrderedRows(session.query(CandidateSQL.licences(of: person))) : nil
        relations = registers.hasRelations ? try OrderedRows(session.query(CandidateSQL.relations(of: person))) : nil
        facts = try OrderedRows(session.query(AscertainmentSQL.facts(of: person)))
        proposed = Set(
            try session.query(CandidateSQL.proposed(besides: context.target)).map { try $0.decode(at: 0) }
        )
        inConflict = Set(try session.query(CandidateSQL.inConflict).map { try $0.decode(at: 0) })
    }

    /// Gives each candidate to a closure, in the order of their keys.
    mutating func forEach(_ body: (Candidate) throws -> Void) throws {
        for row in employees { try body(try candidate(row)) }
    }

    private mutating func candidate(_ row: Row) throws -> Candidate {
        let (id, lot, kind, legalPosition, rank, post, since, unit, agency, bornOn, pnsSince, level, field) =
            try row.decode(
                PersonID.self,
                Bytes.self,
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
            lot: lot.bytes.reduce(0) { $0 << 8 | UInt64($1) },
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
        candidate.rank = try read(rank, employment)
        candidate.district = heldUnit.district
        candidate.hasActiveProposal = proposed.contains(id)
        candidate.hasIdentityConflict = inConflict.contains(id)
        candidate.retirement = heldPost.retirementAge.flatMap { bornOn.adding(years: $0) }
        candidate.retirementInTarget = target.retirementAge.flatMap { bornOn.adding(years: $0) }
        candidate.pnsSince = pnsSince
        candidate.education = level.flatMap(EducationLevel.init)
            .map { Education(level: $0, field: field.map { FieldCode($0) }) }
        try addConduct(to: &candidate)
        try addCompetence(to: &candidate)
        try addService(to: &candidate)
        try addWishes(to: &candidate)
        try addBonds(to: &candidate)
        return candidate
    }

    private mutating func read(_ text: String, _ employment: EmploymentKind) throws -> Rank {
        let key = text + (employment.isContract ? "*" : "")
        if let rank = ranks[key] { return rank }
        let rank = try Rank(parsing: text, employment: employment)
        ranks[key] = rank
        return rank
    }
}

// MARK: Streams

extension CandidateReader {
    private mutating func addConduct(to candidate: inout Candidate) throws {
        try performance.take(candidate.id) { row in
            let (_, year, predicate, record) = try row.decode(PersonID.self, Int.self, Int.self, Int64.self)
            guard let predicate = Predicate(rawValue: predicate) else { return }
            candidate.performance.append(
                AnnualPerformance(year: year, predicate: predicate, record: RecordID(.performance, record))
            )
        }
        guard discipline != nil else { return }
        var cases: [DisciplineCase] = []
        let asOf = context.asOf
        try discipline?.take(candidate.id) { row in cases.append(try DisciplineCase(row, asOf: asOf)) }
        candidate.discipline = cases
    }

    private mutating func addCompetence(to candidate: inout Candidate) throws {
        try assessments.take(candidate.id) { row in candidate.assessment = try Assessment(row) }
        var entries: [CompetencyProfile.Entry] = []
        try technical.take(candidate.id) { row in
            let (_, code, level, record) = try row.decode(PersonID.self, String.self, Int.self, Int64.self)
            guard let level = CompetencyLevel(level) else { return }
            entries.append(.init(Competency(code), level))
            candidate.technicalRecord = candidate.technicalRecord ?? RecordID(.technicalCompetence, record)
        }
        if !entries.isEmpty { candidate.technical = try CompetencyProfile(entries) }
    }

    private mutating func addService(to candidate: inout Candidate) throws {
        var record = ServiceRecord(
            candidate.post,
            asOf: context.asOf,
            relevantPosts: relevantPosts,
            supervisoryPosts: supervisoryPosts,
            hardshipUnits: hardshipUnits
        )
        try positions.take(candidate.id) { row in
            let (_, start, last, post, unit) = try row.decode(
                PersonID.self,
                CivilDate.self,
                CivilDate?.self,
                String.self,
                String.self
            )
            record.add(post: post, unit: unit, from: start, through: last)
        }
        candidate.relevantMonths = target.field == nil ? nil : record.relevant.months
        candidate.supervisoryMonths = target.level == .administrator ? record.supervisory.months : nil
        candidate.hardship = record.hardship
    }

    private mutating func addWishes(to candidate: inout Candidate) throws {
        try aspirations.take(candidate.id) { row in
            let (_, choice, post, unit, district, remote, statedOn, notBefore, spouse, present, coming, _) =
                try row.decode(
                    PersonID.self,
                    Int?.self,
                    String?.self,
                    String?.self,
                    String?.self,
                    String?.self,
                    CivilDate?.self,
                    CivilDate?.self,
                    PersonID?.self,
                    String?.self,
                    String?.self,
                    Int.self
                )
            if let remote { candidate.remoteWillingness = Willingness(rawValue: remote) }
            guard let choice else {
                let place = spouse.map { _ in SpousePlace(stored: present, coming) }
                candidate.placementWishes = PlacementWishes(notBefore: notBefore, spouse: place)
                return
            }
            candidate.aspirations.append(
                Aspiration(
                    rank: choice,
                    post: post.map { PostCode($0) },
                    unit: unit.map { UnitCode($0) },
                    district: district.map { DistrictCode($0) }
                )
            )
            guard let statedOn else { return }
            let statedAt = Instant(date: statedOn, second: 0, zone: .wib)
            candidate.aspirationsStatedAt = min(candidate.aspirationsStatedAt ?? statedAt, statedAt)
        }
    }

    private mutating func addBonds(to candidate: inout Candidate) throws {
        if licences != nil {
            var held: [Licence] = []
            try licences?.take(candidate.id) { row in
                let (_, code, validTo) = try row.decode(PersonID.self, String.self, CivilDate.self)
                held.append(Licence(code: LicenceCode(code), validTo: validTo))
            }
            candidate.licences = held
        }
        if relations != nil {
            var related: [PersonID] = []
            try relations?.take(candidate.id) { row in related.append(try row.decode(at: 1)) }
            candidate.relations = related
        }
        try facts.take(candidate.id) { row in candidate.facts.append(try AscertainedFact(row)) }
    }
}
