internal import Postgres
internal import Transfers

// What is on record of the people, a kind at a time.
extension PersonnelReader {
    mutating func readPerformance() throws {
        let last = asOf.year - 1
        try merge(CandidateSQL.performance(from: asOf.year - wanted.years, through: last, of: person)) {
            reader,
            row,
            place in
            let (_, year, predicate, record) = try row.decode(PersonID.self, Int.self, Int.self, Int64.self)
            guard let predicate = Predicate(rawValue: predicate) else { return }
            reader.people[place].performance.append(
                AnnualPerformance(year: year, predicate: predicate, record: RecordID(.performance, record))
            )
        }
    }

    mutating func readDiscipline() throws {
        for place in people.indices { people[place].discipline = [] }
        let asOf = asOf
        try merge(CandidateSQL.discipline(of: person)) { reader, row, place in
            reader.people[place].discipline?.append(try DisciplineCase(row, asOf: asOf))
        }
    }

    mutating func readAssessments() throws {
        try merge(CandidateSQL.assessments(until: asOf, of: person)) { reader, row, place in
            reader.people[place].assessment = try Assessment(row)
        }
    }

    mutating func readTechnical() throws {
        var entries: [Int: [CompetencyProfile.Entry]] = [:]
        try merge(CandidateSQL.technical(wanted.technical.sorted(), of: person)) { reader, row, place in
            let (_, code, level, record) = try row.decode(PersonID.self, String.self, Int.self, Int64.self)
            guard let level = CompetencyLevel(level) else { return }
            entries[place, default: []].append(.init(Competency(code), level))
            reader.technicalRecords[place, default: [:]][Competency(code)] = RecordID(.technicalCompetence, record)
        }
        for (place, entries) in entries { people[place].technical = try CompetencyProfile(entries) }
    }

    mutating func readService() throws {
        let places = ServicePlaces(establishment, wanted)
        var rows = try OrderedRows(
            session.query(CandidateSQL.positions(posts: places.posts, units: places.units, of: person))
        )
        for place in people.indices {
            var record = ServiceRecord(people[place].post, asOf: asOf, places: places)
            try rows.take(ids[place]) { row in
                let (_, start, last, post, unit) = try row.decode(
                    PersonID.self,
                    CivilDate.self,
                    CivilDate?.self,
                    String.self,
                    String.self
                )
                record.add(post: post, unit: unit, from: start, through: last)
            }
            experience.append(record.relevantMonths)
            people[place].supervisoryMonths = wanted.asksForSupervision ? record.supervisory.months : nil
            people[place].hardship = record.hardship
        }
    }

    mutating func readWishes() throws {
        try merge(CandidateSQL.aspirations(of: person)) { reader, row, place in
            try reader.people[place].take(wish: row)
        }
    }

    mutating func readLicences() throws {
        for place in people.indices { people[place].licences = [] }
        try merge(CandidateSQL.licences(of: person)) { reader, row, place in
            let (_, code, validTo) = try row.decode(PersonID.self, String.self, CivilDate.self)
            reader.people[place].licences?.append(Licence(code: LicenceCode(code), validTo: validTo))
        }
    }

    mutating func readRelations() throws {
        for place in people.indices { people[place].relations = [] }
        try merge(CandidateSQL.relations(of: person)) { reader, row, place in
            reader.people[place].relations?.append(try row.decode(at: 1))
        }
    }
}

extension Candidate {
    /// Takes a row of ``CandidateSQL/aspirations(of:)``.
    fileprivate mutating func take(wish row: Row) throws {
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
        if let remote { remoteWillingness = Willingness(rawValue: remote) }
        guard let choice else {
            let place = spouse.map { _ in SpousePlace(stored: present, coming) }
            placementWishes = PlacementWishes(notBefore: notBefore, spouse: place)
            return
        }
        aspirations.append(
            Aspiration(
                rank: choice,
                post: post.map { PostCode($0) },
                unit: unit.map { UnitCode($0) },
                district: district.map { DistrictCode($0) }
            )
        )
        guard let statedOn else { return }
        let statedAt = Instant(date: statedOn, second: 0, zone: .wib)
        aspirationsStatedAt = min(aspirationsStatedAt ?? statedAt, statedAt)
    }
}
