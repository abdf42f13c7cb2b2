import Postgres
import Transfers

/// The statement that lists enrolments.
enum EnrolmentListSQL {
    /// Of one employee, of one number, those that wait for somebody, or all.
    ///
    /// Each has a text of its own: a plan that serves a condition that may be absent reads them all.
    /// Of a day, they are as they stood at its end by the clock of the capital.
    static func enrolments(
        _ nip: String?,
        _ id: Int64?,
        _ page: Page,
        onlyWaiting: Bool = false,
        on day: CivilDate? = nil
    ) -> SQL {
        var conditions: [String] = []
        var binds = [Bind(page.limit)]
        var (enrolment, theirs) = ("mutasi.enrolment", "")
        if let nip {
            binds.append(Bind(nip))
            // Found first, by their index: a limit makes going over everybody's in order look cheaper than it is.
            (enrolment, theirs) = ("theirs", "with theirs as materialized (\(Self.theirs)) ")
        }
        if let id {
            binds.append(Bind(id))
            conditions.append("n.id = $\(binds.count)")
        }
        if let after = page.after {
            binds.append(Bind(after))
            conditions.append("n.id < $\(binds.count)")
        }
        if onlyWaiting { conditions.append("n.waits_since is not null") }
        var state = "n.state"
        if let day {
            binds.append(Bind(day))
            let ended = "< ($\(binds.count)::date + 1)::timestamp at time zone 'Asia/Jakarta'"
            conditions.append("n.created_at \(ended)")
            state = past(ended)
        }
        let condition = conditions.isEmpty ? "" : " where " + conditions.joined(separator: " and ")
        return SQL(
            unchecked: """
                \(theirs)select \(columns(state: state))
                from \(enrolment) n
                join mutasi.employee e on e.id = n.employee_id
                join mutasi.course c on c.code = n.course_code
                left join mutasi.course_session s on s.id = n.session_id
                \(condition) order by n.id desc limit $1
                """,
            binds: binds
        )
    }

    private static let theirs = """
        select * from mutasi.enrolment
        where employee_id = (
            select id from mutasi.employee where nip = $2 order by is_active desc, record desc limit 1)
        """

    private static func columns(state: String) -> String {
        """
        n.id, e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after),
            n.course_code, c.name, \(state), n.hours, n.year, s.starts_on, s.ends_on, s.location,
            case when \(state) = 'WAITLISTED' and n.state = 'WAITLISTED' then (
                select count(*) from mutasi.waiting w
                where w.session_id = n.session_id
                    and (mutasi.seat_weight(w.levels, w.felt_since), -w.id)
                        >= (mutasi.seat_weight(n.levels, n.felt_since), -n.id)) end,
            n.employee_id, n.session_id, n.plan_id, n.levels, n.felt_since, n.waits_since, n.needs_approval,
            n.approval_reason, n.escalated_on, n.certificate_no, c.provider
        """
    }

    /// What its last event by then led to; without one, what its first event after that has changed.
    private static func past(_ ended: String) -> String {
        """
        coalesce(
            (select v.to_state from mutasi.enrolment_event v
                where v.enrolment_id = n.id and v.at \(ended) order by v.id desc limit 1),
            (select v.from_state from mutasi.enrolment_event v where v.enrolment_id = n.id order by v.id limit 1),
            n.state)
        """
    }
}
