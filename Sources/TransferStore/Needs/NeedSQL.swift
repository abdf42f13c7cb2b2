internal import Postgres
internal import Transfers

/// The statements on needs.
enum NeedSQL {
    private static let select = """
        select n.id, n.code, n.post_code, n.unit_id, n.people, n.source, n.evidence_competence, n.evidence_performance,
            n.evidence_institution, n.profile, n.urgency, n.basis_number, n.basis_date, n.priority, n.needed_by,
            n.effective_on, n.state, p.name, u.name, n.created_at, n.created_by, n.plan_year, n.placed, n.version,
            nullif(concat_ws(', ', concat_ws(' ', s.title_before, s.name), s.title_after), ''),
            nullif(concat_ws(', ', concat_ws(' ', v.title_before, v.name), v.title_after), '')
        from mutasi.need n
        join mutasi.post p on p.code = n.post_code
        join mutasi.unit u on u.id = n.unit_id
        left join mutasi.employee s on s.id = n.stated_by
        left join mutasi.employee v on v.id = n.verified_by
        """

    static func all(_ page: Page) -> SQL {
        SQL(unchecked: select + " where n.id < $1 order by n.id desc limit $2", binds: page.binds)
    }

    static let live = SQL(
        unchecked: select + " where n.state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'OPEN', 'PARTLY_FILLED', 'RETURNED')"
            + " order by n.priority, n.id"
    )

    /// One look at the evaluations for each need, whatever the server takes their number for.
    static func openAndEvaluated(atMost most: Int?) -> SQL {
        """
        select n.id from mutasi.need n
        where n.state in ('OPEN', 'PARTLY_FILLED')
            and (select r.id from mutasi.evaluation_run r where r.need_id = n.id limit 1) is not null
        order by n.id
        limit \(most)
        """
    }

    static let open: SQL = "select id from mutasi.need where state in ('OPEN', 'PARTLY_FILLED') order by id"

    static func one(_ id: NeedID) -> SQL {
        SQL(unchecked: select + " where n.id = $1", binds: [Bind(id.number)])
    }

    /// Whoever moves a need holds its row to the end of the transaction.
    static func lock(_ id: NeedID) -> SQL {
        SQL(unchecked: select + " where n.id = $1 for update of n", binds: [Bind(id.number)])
    }

    static func postExists(_ code: PostCode) -> SQL {
        "select exists (select from mutasi.post where code = \(code.text))"
    }

    static func unitExists(_ code: UnitCode) -> SQL {
        "select exists (select from mutasi.unit where id = \(code.text) and is_active)"
    }

    /// No row comes back when another live need holds the post in the unit.
    static func add(_ need: Need, _ basis: Urgency.Basis?, by person: PersonID?, as role: OfficeRole?) -> SQL {
        """
        insert into mutasi.need (post_code, unit_id, people, source, evidence_competence, evidence_performance,
            evidence_institution, profile, urgency, basis_number, basis_date, priority, needed_by, effective_on,
            stated_by, stated_as, state)
        values (\(need.post.text), \(need.unit.text), \(need.people), \(need.source.rawValue),
            \(need.evidence.competence), \(need.evidence.performance), \(need.evidence.institution),
            \(need.profile.text), \(need.urgency.name), \(basis?.decreeNumber), \(basis?.decreeDate),
            \(need.priority), \(need.neededBy), \(need.effectiveOn), \(person), \(role?.rawValue),
            \((person == nil ? NeedState.open : .draft).rawValue))
        on conflict (unit_id, post_code)
            where state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'OPEN', 'PARTLY_FILLED', 'RETURNED')
        do nothing
        returning id
        """
    }

    static func holder(of post: PostCode, in unit: UnitCode) -> SQL {
        """
        select id from mutasi.need
        where unit_id = \(unit.text) and post_code = \(post.text)
            and state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'OPEN', 'PARTLY_FILLED', 'RETURNED')
        """
    }
}
