public import Postgres
public import Transfers

/// What transfers brought the receiving units, as far as figures can tell.
public struct Outcomes {
    let session: Session

    /// Outcomes through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Measures every indicator of the receiving unit, or of the nearest one above it that reports any.
    ///
    /// A report that says what the last one said is not kept a second time.
    ///
    /// - Parameters:
    ///   - id: The proposal.
    ///   - phase: After which time.
    ///   - job: The job that asked for it.
    /// - Returns: The last reports, by indicator.
    /// - Throws: ``UnknownRecord``, ``StoreFault``, `RuleBookFault`, `ArithmeticFault`, `PostgresError`.
    public func measure(
        _ id: ProposalID,
        _ phase: OutcomeRules.Phase,
        job: Int64? = nil
    ) throws -> [StoredOutcome] {
        let proposal = try Proposals(session).lock(id).proposal
        guard let row = try session.query(OutcomeSQL.startOfDuty(id)).first else { throw UnknownRecord.startOfDuty(id) }
        let startOfDuty: CivilDate = try row.decode(at: 0)
        guard let found = try session.query(IndicatorSQL.reportingUnit(for: proposal.target.unit)).first else {
            throw UnknownRecord.indicators(proposal.target.unit)
        }
        let unit = UnitCode(try found.decode(at: 0))
        let today = try CivilClock(session).today()
        let book = try Rules(session).current(on: today)
        let rules = try OutcomeRules(book, on: today)
        for indicator in try indicators(of: unit) {
            let measurement = OutcomeMeasurement(
                of: indicator,
                rules,
                effectiveOn: proposal.effectiveOn,
                startOfDuty: startOfDuty,
                phase: phase
            )
            try keep(measurement, of: unit, for: id, job: job, ruleVersion: book.version, on: today)
        }
        return try latest(of: id).filter { $0.report.phase == phase }
    }

    /// The last report of each indicator and time of one transfer.
    ///
    /// - Throws: `PostgresError`.
    public func latest(of id: ProposalID) throws -> [StoredOutcome] {
        try session.query(OutcomeSQL.latest(of: id)).map { try StoredOutcome($0) }
    }

    /// The last report of each indicator and time of one transfer, as they were known at the end of a day, or are.
    ///
    /// - Throws: ``UnknownRecord/notYet(on:)``, `PostgresError`.
    public func latest(of id: ProposalID, at end: EndOfDay?) throws -> [StoredOutcome] {
        guard let end else { return try latest(of: id) }
        let then = try list(Page(after: id.number + 1, limit: 1), on: end.day).filter { $0.proposal == id }
        guard !then.isEmpty else { throw UnknownRecord.notYet(on: end.day) }
        return then
    }

    /// The last report of each indicator and time.
    ///
    /// - Parameters:
    ///   - page: Which transfers, and how many of them.
    ///   - day: As they were known at the end of this day; nil for today.
    /// - Returns: The reports, those of the last proposal first.
    /// - Throws: `PostgresError`.
    public func list(_ page: Page = .whole, on day: CivilDate? = nil) throws -> [StoredOutcome] {
        try session.query(OutcomeSQL.latest(page, on: day)).map { try StoredOutcome($0) }
    }

    /// Refuses a unit that is not on record.
    ///
    /// - Throws: ``StoreFault/unknownUnit(_:)``, `PostgresError`.
    public func requireUnit(_ unit: UnitCode) throws {
        if try session.query(TrainingHoursSQL.unitExists(unit)).isEmpty { throw StoreFault.unknownUnit(unit) }
    }

    /// Records what a person found out about figures; finding it out again changes nothing.
    ///
    /// - Parameters:
    ///   - mark: What was found out.
    ///   - unit: The unit.
    ///   - code: The indicator, for a month that was checked.
    ///   - month: The month.
    ///   - reason: Why.
    ///   - person: Who found it out.
    /// - Throws: `PostgresError`.
    public func mark(
        _ mark: IndicatorMark,
        _ unit: UnitCode,
        _ code: IndicatorCode?,
        _ month: YearMonth,
        reason: String,
        by person: PersonID
    ) throws {
        try session.execute(IndicatorSQL.mark(unit, code, month.firstDay, mark.rawValue, reason, by: person))
    }

    private func indicators(of unit: UnitCode) throws -> [Indicator] {
        try session.query(IndicatorSQL.kinds(of: unit)).map { row in
            let (code, _, scale, safeFrom, safeBelow) = try row.decode(
                String.self,
                String.self,
                Numeric.self,
                Numeric?.self,
                Numeric?.self
            )
            let from = try safeFrom.map { SafeZone.atLeast(try Fraction($0)) }
            let below = try safeBelow.map { SafeZone.below(try Fraction($0)) }
            return Indicator(IndicatorCode(code), scale: try Fraction(scale), zone: from ?? below)
        }
    }

    private func keep(
        _ measurement: OutcomeMeasurement,
        of unit: UnitCode,
        for id: ProposalID,
        job: Int64?,
        ruleVersion: String,
        on day: CivilDate
    ) throws {
        let (rules, phase) = (measurement.rules, measurement.phase)
        guard
            let window = rules.window(
                phase,
                effectiveOn: measurement.effectiveOn,
                startOfDuty: measurement.startOfDuty
            )
        else { return }
        let units = try IndicatorReader(session: session, indicator: measurement.indicator, window: window).units()
        guard let own = units.first(where: { $0.series.unit == unit }) else { return }
        let report = try measurement.report(on: own.series, unitClass: own.unitClass, comparedWith: units)
        let json = try StoredJSON.encode(StoredReport(report, unitClass: own.unitClass)).text
        try session.execute(
            OutcomeSQL.add(report, of: id, json, job: job, ruleVersion: ruleVersion, on: day)
        )
    }
}
