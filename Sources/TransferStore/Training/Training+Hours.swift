internal import Postgres
public import Transfers

extension Training {
    /// The JP of a year beside what the law asks for (PP 11/2017; Peraturan LAN 10/2018, 15/2020).
    ///
    /// What was done counts; what is still to come stands beside it.
    ///
    /// - Parameters:
    ///   - year: The calendar year.
    ///   - person: Of one employee; nil for all.
    ///   - unit: Of a unit and those below it; nil for all.
    /// - Returns: One entry for each active employee, by unit and name.
    /// - Throws: ``StoreFault/unknownUnit(_:)``, ``StoreFault/noRules(on:)``, `RuleBookFault`, `PostgresError`.
    public func yearlyHours(
        _ year: Int,
        of person: PersonID? = nil,
        in unit: UnitCode? = nil
    ) throws -> [YearlyHours] {
        if let unit, try session.query(TrainingHoursSQL.unitExists(unit)).isEmpty { throw StoreFault.unknownUnit(unit) }
        let today = try CivilClock(session).today()
        let rules = try Rules(session).current(on: today)
        return try session.query(TrainingHoursSQL.year(year, of: person, in: unit)).map { row in
            let (nip, name, kind, unitName, done, coming, trainings, withoutHours) = try row.decode(
                String.self,
                String.self,
                String.self,
                String.self,
                Int.self,
                Int.self,
                Int.self,
                Int.self
            )
            // The table's check allows no other words.
            let employment = EmploymentKind(rawValue: kind) ?? .pns
            return YearlyHours(
                nip: nip,
                name: name,
                unitName: unitName,
                year: try TrainingYear(
                    employment,
                    hours: done,
                    evidence: HoursEvidence(trainings: trainings, withoutHours: withoutHours),
                    rules,
                    on: today
                ),
                coming: coming
            )
        }
    }
}
