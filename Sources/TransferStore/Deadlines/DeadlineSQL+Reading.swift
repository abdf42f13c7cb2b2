internal import Postgres
internal import Transfers

/// The statements that read deadlines.
extension DeadlineSQL {
    private static let columns = """
        d.id, d.proposal_id, d.assignment_id, d.name, d.subject, d.starts_on, d.last_day, d.zone, d.length,
        d.length_unit, d.basis, d.calendar_version, d.met_at, d.stopped_at, d.overdue_at, d.ends_at
        """

    private static let select = "select \(columns) from mutasi.deadline d"

    static func one(_ id: DeadlineID) -> SQL {
        SQL(unchecked: select + " where d.id = $1", binds: [Bind(id.number)])
    }

    static func all(of id: ProposalID) -> SQL {
        SQL(unchecked: select + " where d.proposal_id = $1 order by d.id", binds: [Bind(id.number)])
    }

    static func all(ofAssignments ids: [Int64]) -> SQL {
        SQL(unchecked: select + " where d.assignment_id = any ($1) order by d.id", binds: [Bind(ids)])
    }

    /// Those that run and of which nobody has been told yet that they passed.
    static func unwatched(_ owner: DeadlineOwner) -> SQL {
        SQL(
            unchecked: select + """
                 where (d.proposal_id = $1 or d.assignment_id = $2) and d.met_at is null and d.stopped_at is null
                    and d.overdue_at is null
                order by d.id
                """,
            binds: [Bind(owner.proposal), Bind(owner.assignment)]
        )
    }

    /// Only what is counted in working days depends on the holidays.
    static let lockThoseInWorkingDays = SQL(
        unchecked: select + """
             where d.length_unit = 'WORKING_DAYS' and d.met_at is null and d.stopped_at is null
            order by d.id for update
            """
    )

    static func versions(of id: DeadlineID) -> SQL {
        """
        select last_day, calendar_version, holds from mutasi.deadline_version
        where deadline_id = \(id.number) order by number
        """
    }

    /// The ends of deadlines that held before a moment; none of one that was not set yet.
    static func versions(of ids: [Int64], before moment: Instant) -> SQL {
        """
        select distinct on (deadline_id) deadline_id, last_day, calendar_version from mutasi.deadline_version
        where deadline_id = any (\(ids)) and holds and computed_at < \(moment)
        order by deadline_id, number desc
        """
    }

    /// What runs on a day, and whether its last day is over by then; what ends first at the top; nil
    /// for now.
    ///
    /// What runs now is in an index, however many are over; what ran on another day is told from all of them.
    static func running(on day: CivilDate?, overdueOnly: Bool) -> SQL {
        let isOver = day == nil ? "d.ends_at < mutasi.civil_now()" : "d.last_day < $1"
        let runs =
            day == nil
            ? "d.met_at is null and d.stopped_at is null"
            : """
            d.starts_on <= $1
                and (d.met_at is null or (d.met_at at time zone 'Asia/Jakarta')::date > $1)
                and (d.stopped_at is null or (d.stopped_at at time zone 'Asia/Jakarta')::date > $1)
            """
        return SQL(
            unchecked: """
                select \(columns), e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), \(isOver)
                from mutasi.deadline d
                left join mutasi.proposal p on p.id = d.proposal_id
                left join mutasi.assignment a on a.id = d.assignment_id
                join mutasi.employee e on e.id = coalesce(p.employee_id, a.employee_id)
                where \(runs)\(overdueOnly ? " and \(isOver)" : "")
                order by d.ends_at, d.id
                """,
            binds: day.map { [Bind($0)] } ?? []
        )
    }

    /// How many have passed without what they are for, and how many of these nobody was told of although an hour is over.
    static let health: SQL = """
        select count(*), count(*) filter (where overdue_at is null and ends_at < mutasi.civil_now() - interval '1 hour')
        from mutasi.deadline
        where met_at is null and stopped_at is null and ends_at < mutasi.civil_now()
        """

    /// Those that end within two days.
    static let near: SQL = """
        select count(*) from mutasi.deadline
        where met_at is null and stopped_at is null
            and ends_at >= mutasi.civil_now() and ends_at < mutasi.civil_now() + interval '48 hours'
        """

    static let lapsedAssignments: SQL = "select count(*) from mutasi.assignment where state = 'LAPSED'"

    /// Who keeps the proposal or the assignment, by the database role under which it was written last by a person.
    static func keeper(of owner: DeadlineOwner) -> SQL {
        """
        select recorded_by from (
            select recorded_by, at from mutasi.proposal_event
            where proposal_id = \(owner.proposal) and actor is not null
            union all
            select recorded_by, at from mutasi.assignment_event
            where assignment_id = \(owner.assignment) and actor is not null
        ) e
        order by at desc limit 1
        """
    }
}
