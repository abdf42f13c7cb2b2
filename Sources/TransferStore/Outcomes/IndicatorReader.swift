internal import Postgres
internal import Transfers

/// Reads the figures of one indicator: those of the receiving unit, and those of all others beside it.
struct IndicatorReader {
    let session: Session
    let indicator: Indicator
    /// The time that is measured.
    let window: (first: YearMonth, last: YearMonth)

    /// All units that report the indicator, each with its class, its figures and the days on which somebody came to it.
    func units() throws -> [ComparisonUnit] {
        let figures = try figures()
        let marks = try marks()
        let arrivals = try arrivals()
        return try session.query(IndicatorSQL.units(reporting: indicator.code)).map { row in
            let (id, echelon, hardship, expiresOn) = try row.decode(String.self, Int.self, Int.self, CivilDate?.self)
            let mark = marks[id] ?? Marks()
            let series = IndicatorSeries(
                unit: UnitCode(id),
                figures: figures[id] ?? [:],
                // The first change within the time measured is as good as any other: one is enough.
                changedIn: (mark.changes + (expiresOn.map { [$0.yearMonth] } ?? [])).filter(isWithin).min(),
                checked: mark.checked
            )
            return ComparisonUnit(
                series,
                unitClass: "ESELON_\(echelon)/TERPENCIL_\(hardship)",
                transfers: arrivals[id] ?? []
            )
        }
    }

    private struct Marks {
        var changes: [YearMonth] = []
        var checked: Set<YearMonth> = []
    }

    private func isWithin(_ month: YearMonth) -> Bool {
        window.first <= month && month <= window.last
    }

    /// Figures of a year earlier are read as well: they stand beside the change.
    private func figures() throws -> [String: [YearMonth: IndicatorSeries.Figure]] {
        let first = (window.first.adding(months: -12) ?? window.first).firstDay
        var figures: [String: [YearMonth: IndicatorSeries.Figure]] = [:]
        let sql = IndicatorSQL.figures(indicator.code, from: first, through: window.last.firstDay)
        for row in try session.query(sql) {
            let (unit, period, value, denominator) = try row.decode(
                String.self,
                CivilDate.self,
                Numeric.self,
                Numeric?.self
            )
            figures[unit, default: [:]][period.yearMonth] = IndicatorSeries.Figure(
                try Fraction(value),
                outOf: try denominator.map { try Fraction($0) }
            )
        }
        return figures
    }

    private func marks() throws -> [String: Marks] {
        var marks: [String: Marks] = [:]
        for row in try session.query(IndicatorSQL.marks(indicator.code)) {
            let (unit, month, kind) = try row.decode(String.self, CivilDate.self, String.self)
            if kind == IndicatorMark.checked.rawValue {
                marks[unit, default: Marks()].checked.insert(month.yearMonth)
            } else {
                marks[unit, default: Marks()].changes.append(month.yearMonth)
            }
        }
        return marks
    }

    private func arrivals() throws -> [String: [CivilDate]] {
        let last = (window.last.adding(months: 1) ?? window.last).firstDay
        var arrivals: [String: [CivilDate]] = [:]
        for row in try session.query(IndicatorSQL.arrivals(indicator.code, from: window.first.firstDay, through: last))
        {
            let (unit, day) = try row.decode(String.self, CivilDate.self)
            arrivals[unit, default: []].append(day)
        }
        return arrivals
    }
}
