internal import Postgres
internal import Transfers

/// The statements that keep evaluations and read them again.
enum ResultSQL {
    static func add(
        _ need: NeedID,
        _ context: EvaluationContext,
        _ counts: StandingCounts,
        _ reasons: ReasonTally,
        isWhole: Bool,
        seed: String,
        job: Int64?
    ) -> SQL {
        let reasons = reasons.counts
        return """
            insert into mutasi.evaluation_run (need_id, job_id, rule_version, profile, as_of, effective_on, lot_seed, ranked,
                conditional, barred, is_whole, reasons, reason_people)
            values (\(need.number), \(job), \(context.rules.version), \(context.profile.text), \(context.asOf),
                \(context.effectiveOn), \(seed), \(counts.ranked), \(counts.conditional), \(counts.notRankable),
                \(isWhole), \(reasons.map(\.reason)), \(reasons.map { Int32(clamping: $0.people) }))
            returning id, need_id, rule_version, profile, as_of, effective_on, lot_seed, ranked, conditional, barred,
                is_whole, evaluated_at
            """
    }

    /// For which needs a job has made its evaluations.
    static func needs(of job: Int64) -> SQL {
        "select need_id from mutasi.evaluation_run where job_id = \(job)"
    }

    private static let columns = "(run_id, employee_id, standing, place, score, reasons, explanation)"

    static let copyResults = "copy mutasi.evaluation_result \(columns) from stdin (format binary)"

    /// Whether policies hold for this login: COPY does not go through these.
    static let isGuarded: SQL = "select row_security_active('mutasi.evaluation_result')"

    static let stage: SQL = "create temp table staged_result (like mutasi.evaluation_result) on commit drop"

    static let copyStaged = "copy pg_temp.staged_result \(columns) from stdin (format binary)"

    static let takeStaged: SQL = """
        insert into mutasi.evaluation_result (run_id, employee_id, standing, place, score, reasons, explanation)
        select run_id, employee_id, standing, place, score, reasons, explanation from pg_temp.staged_result
        """

    static let dropStaged: SQL = "drop table pg_temp.staged_result"

    private static let run = """
        select id, need_id, rule_version, profile, as_of, effective_on, lot_seed, ranked, conditional, barred,
            is_whole, evaluated_at
        from mutasi.evaluation_run
        """

    static func latest(of need: NeedID, asOf day: CivilDate? = nil) -> SQL {
        guard let day else {
            return SQL(unchecked: run + " where need_id = $1 order by id desc limit 1", binds: [Bind(need.number)])
        }
        return SQL(
            unchecked: run + " where need_id = $1 and as_of <= $2 order by id desc limit 1",
            binds: [Bind(need.number), Bind(day)]
        )
    }

    static func one(_ id: EvaluationRunID) -> SQL {
        SQL(unchecked: run + " where id = $1", binds: [Bind(id.number)])
    }

    /// By place: a limit of ten reads ten rows of the index, however many were evaluated; names are looked up for those.
    static func people(_ id: EvaluationRunID, _ standing: Standing, limit: Int) -> SQL {
        """
        with page as materialized (
            select employee_id, place, standing, score, reasons, explanation from mutasi.evaluation_result
            where run_id = \(id.number) and standing = \(standing.number)
            order by place, score desc nulls last
            limit \(limit)
        )
        select r.employee_id, r.place, r.standing, e.nip,
            concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), p.name, u.name, r.score, r.reasons,
            array(
                select wish ->> 'code' from json_array_elements(
                    case json_typeof(r.explanation) when 'object' then r.explanation -> 'unmet_wishes' end) wish)
        from page r
        join mutasi.employee e on e.id = r.employee_id
        join mutasi.post p on p.code = e.post_code
        join mutasi.unit u on u.id = e.unit_id
        order by r.place, r.score desc nulls last, r.employee_id
        """
    }

    static func explanation(_ id: EvaluationRunID, _ person: PersonID) -> SQL {
        """
        select r.explanation::text, n.post_code, n.unit_id
        from mutasi.evaluation_result r
        join mutasi.evaluation_run e on e.id = r.run_id
        join mutasi.need n on n.id = e.need_id
        where r.run_id = \(id.number) and r.employee_id = \(person)
        """
    }

    /// What was found of one person: an explanation of those far from the post is an array of gates, of others an object.
    static func finding(_ id: EvaluationRunID, _ person: PersonID) -> SQL {
        """
        select standing, place, score, reasons,
            case json_typeof(explanation) when 'array' then explanation else explanation -> 'gates' end::jsonb
        from mutasi.evaluation_result
        where run_id = \(id.number) and employee_id = \(person)
        """
    }

    /// How many of an evaluation each gate kept back, the most frequent first: of those whom the login sees, or where an
    /// evaluation among many kept nothing of most, of all.
    static func reasons(_ id: EvaluationRunID) -> SQL {
        """
        select reason, count(*)::integer
        from mutasi.evaluation_run v
        join mutasi.evaluation_result r on r.run_id = v.id and r.standing = 3
        cross join unnest(r.reasons) as reason
        where v.id = \(id.number) and v.is_whole
        group by reason
        union all
        select t.reason, t.people
        from mutasi.evaluation_run v cross join unnest(v.reasons, v.reason_people) as t (reason, people)
        where v.id = \(id.number) and not v.is_whole
        order by 2 desc, 1
        """
    }
}

extension Standing {
    /// The number under which it is kept.
    var number: Int16 {
        switch self {
        case .ranked: 1
        case .conditional: 2
        case .notRankable: 3
        }
    }

    init?(number: Int16) {
        guard let standing = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = standing
    }
}
