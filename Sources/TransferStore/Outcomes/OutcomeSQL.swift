internal import Postgres
internal import Transfers

/// The statements on measured outcomes.
enum OutcomeSQL {
    private static let select = """
        select r.id, r.proposal_id, r.unit_id, u.name, r.code, coalesce(k.name, r.code), r.phase, r.number, r.rule_version,
            r.measured_on, r.report::text
        from mutasi.outcome_report r
        join mutasi.unit u on u.id = r.unit_id
        left join mutasi.indicator_kind k on k.code = r.code
        """

    static func one(_ id: Int64) -> SQL {
        SQL(unchecked: select + " where r.id = $1", binds: [Bind(id)])
    }

    /// That no report of the same was written later, up to the day of a condition.
    private static func isLatest(_ until: String = "") -> String {
        """
        not exists (
            select from mutasi.outcome_report n
            where n.proposal_id = r.proposal_id and n.code = r.code and n.phase = r.phase and n.number > r.number \(until))
        order by r.proposal_id desc, r.phase, r.code
        """
    }

    /// The last report of each indicator and time, of so many transfers with lower numbers; of a day, as they were known
    /// at its end.
    static func latest(_ page: Page, on day: CivilDate? = nil) -> SQL {
        func known(_ report: String) -> String { day == nil ? "" : "and \(report).measured_on <= $3" }
        return SQL(
            unchecked: """
                \(select)
                where r.proposal_id = any (array(
                    select distinct t.proposal_id from mutasi.outcome_report t
                    where t.proposal_id < $1 \(known("t"))
                    order by t.proposal_id desc limit $2)) \(known("r"))
                    and \(isLatest(known("n")))
                """,
            binds: page.binds + (day.map { [Bind($0)] } ?? [])
        )
    }

    /// The last report of each indicator and time of one transfer.
    static func latest(of id: ProposalID) -> SQL {
        SQL(unchecked: select + " where r.proposal_id = $1 and " + isLatest(), binds: [Bind(id.number)])
    }

    /// Keeps a report, unless the last one says the same.
    static func add(
        _ report: OutcomeReport,
        of id: ProposalID,
        _ json: String,
        job: Int64?,
        ruleVersion: String,
        on day: CivilDate
    ) -> SQL {
        let (code, phase) = (report.indicator.code.text, Int16(report.phase.rawValue))
        return """
            insert into mutasi.outcome_report (proposal_id, unit_id, code, phase, number, job_id, rule_version, measured_on,
                baseline, follow_up, change_points, change_percent, did_points, did_percent, compared, insufficiencies,
                report)
            select \(id.number), \(report.unit.text), \(code), \(phase), coalesce(last.number, 0) + 1, \(job),
                \(ruleVersion), \(day), \(report.baseline.mean?.quotientText), \(report.followUp.mean?.quotientText),
                \(report.change?.points.quotientText), \(report.change?.percent?.quotientText),
                \(report.differencePoints?.quotientText), \(report.differencePercent?.quotientText),
                \(Int32(clamping: report.compared)), \(report.insufficiencies.map(\.rawValue)), \(json)::text::json
            from (values (1)) as one (row)
            left join lateral (
                select r.number, r.report from mutasi.outcome_report r
                where r.proposal_id = \(id.number) and r.code = \(code) and r.phase = \(phase)
                order by r.number desc
                limit 1
            ) as last on true
            where last.report::text is distinct from \(json)
            returning id
            """
    }

    static func startOfDuty(_ id: ProposalID) -> SQL {
        "select start_of_duty from mutasi.follow_up where proposal_id = \(id.number) limit 1"
    }
}
