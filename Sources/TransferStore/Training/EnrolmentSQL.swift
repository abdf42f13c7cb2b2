import Postgres
import Transfers

/// The statements on what becomes of enrolments.
enum EnrolmentSQL {
    static func lock(_ id: Int64) -> SQL {
        "select id from mutasi.enrolment where id = \(id) for update"
    }

    /// Moves an enrolment, and keeps by whom and why.
    static func move(_ id: Int64, from before: EnrolmentState, _ move: EnrolmentMove) -> SQL {
        """
        with moved as (
            update mutasi.enrolment n
            set state = \(move.state.rawValue),
                session_id = case when \(move.setsSession) then \(move.session) else n.session_id end,
                year = coalesce((
                    select extract(year from s.starts_on) from mutasi.course_session s where s.id = \(move.session)), n.year),
                waits_since = case when \(move.state.isWaiting) then coalesce(n.waits_since, mutasi.civil_today()) end,
                escalated_on = case when \(move.state.isWaiting) then n.escalated_on end,
                certificate_no = coalesce(\(move.certificate), n.certificate_no)
            where n.id = \(id) and n.state = \(before.rawValue)
            returning n.id
        )
        insert into mutasi.enrolment_event (enrolment_id, from_state, to_state, actor, reason)
        select id, \(before.rawValue), \(move.state.rawValue), \(move.actor), \(move.reason) from moved
        returning enrolment_id
        """
    }

    static func approve(_ id: Int64, by person: PersonID, _ reason: String) -> SQL {
        """
        update mutasi.enrolment set approved_by = \(person), approval_reason = \(reason)
        where id = \(id) and approved_by is null
        """
    }

    static func escalate(_ id: Int64, on day: CivilDate) -> SQL {
        "update mutasi.enrolment set escalated_on = \(day) where id = \(id) and escalated_on is null"
    }

    static func events(of id: Int64) -> SQL {
        """
        select v.from_state, v.to_state,
            nullif(concat_ws(', ', concat_ws(' ', a.title_before, a.name), a.title_after), ''), v.reason, v.at
        from mutasi.enrolment_event v left join mutasi.employee a on a.id = v.actor
        where v.enrolment_id = \(id)
        order by v.id
        """
    }
}
