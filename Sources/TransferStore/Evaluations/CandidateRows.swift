internal import Postgres
internal import Transfers

extension DisciplineCase {
    /// Reads a row of ``CandidateSQL/discipline``; a case without a status is judged by its dates.
    init(_ row: Row, asOf: CivilDate) throws {
        let (_, severity, status, startsOn, endsOn, record) = try row.decode(
            PersonID.self,
            String.self,
            String?.self,
            CivilDate?.self,
            CivilDate?.self,
            Int64.self
        )
        let hasEnded = endsOn.map { $0 < asOf } ?? false
        self.init(
            // The table's checks allow no other words.
            level: Level(rawValue: severity) ?? .severe,
            status: status.flatMap(Status.init) ?? (hasEnded ? .finished : .serving),
            startsOn: startsOn,
            endsOn: endsOn,
            record: RecordID(.discipline, record)
        )
    }
}

extension Assessment {
    /// Reads a row of ``CandidateSQL/assessments(until:)``, its values as hundredths.
    init(_ row: Row) throws {
        let (_, date, levels, competence, potential, trackRecord, record) = try row.decode(
            PersonID.self,
            CivilDate.self,
            [Int16?].self,
            Int?.self,
            Int?.self,
            Int?.self,
            Int64.self
        )
        self.init(
            date: date,
            levels: try CompetencyProfile(mansoskul: levels.map { $0.map(Int.init) }),
            competence: try competence.map { try Fraction($0, over: 100) },
            psychology: try potential.map { try Fraction($0, over: 100) },
            trackRecord: try trackRecord.map { try Fraction($0, over: 100) },
            record: RecordID(.assessment, record)
        )
    }
}
