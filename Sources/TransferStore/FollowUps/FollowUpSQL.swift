internal import Postgres
internal import Transfers

/// The statements on follow-ups.
enum FollowUpSQL {
    private static let select = columns("f.opened_on", "f.reminded_on", "f.concluded_on")

    /// The columns, of which some may be as they were on a day.
    private static func columns(
        _ opened: String,
        _ reminded: String,
        _ concluded: String,
        answered: String = ""
    ) -> String {
        """
        select f.id, f.proposal_id, f.milestone, f.employee_id, f.superior_id, f.start_of_duty, f.due_on, f.remind_on,
            f.answer_by, f.zone, f.basis, f.calendar_version, f.promised, f.return_on, \(opened), \(reminded),
            \(concluded), concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after),
            concat_ws(', ', concat_ws(' ', s.title_before, s.name), s.title_after),
            p.target ->> 'unitName', p.target ->> 'postName', p.target ->> 'unit', p.state,
            array(select distinct a.respondent from mutasi.follow_up_answer a where a.follow_up_id = f.id \(answered))
        from mutasi.follow_up f
        join mutasi.proposal p on p.id = f.proposal_id
        join mutasi.employee e on e.id = f.employee_id
        join mutasi.employee s on s.id = f.superior_id
        """
    }

    static func one(_ id: FollowUpID) -> SQL {
        SQL(unchecked: select + " where f.id = $1", binds: [Bind(id.number)])
    }

    static func lock(_ id: FollowUpID) -> SQL {
        SQL(unchecked: select + " where f.id = $1 for update of f", binds: [Bind(id.number)])
    }

    static func all(of id: ProposalID) -> SQL {
        SQL(unchecked: select + " where f.proposal_id = $1 order by f.milestone", binds: [Bind(id.number)])
    }

    /// Those that somebody has to see to: their day has come, and they are not concluded.
    static func running(on day: CivilDate) -> SQL {
        SQL(
            unchecked: select + " where f.concluded_on is null and f.due_on <= $1 order by f.due_on, f.id",
            binds: [Bind(day)]
        )
    }

    /// As they stood at the end of a day by the clock of the capital, from the start of duty on: all,
    /// or only those that somebody had to see to.
    static func past(_ page: Page, on day: CivilDate, onlyRunning: Bool) -> SQL {
        func then(_ column: String) -> String { "case when \(column) <= $3 then \(column) end" }
        let ended = "< ($3::date + 1)::timestamp at time zone 'Asia/Jakarta'"
        let running = "and f.due_on <= $3 and (f.concluded_on <= $3) is not true"
        let columns = columns(
            then("f.opened_on"),
            then("f.reminded_on"),
            then("f.concluded_on"),
            answered: "and a.written_at \(ended)"
        )
        return SQL(
            unchecked: """
                \(columns)
                where f.id < $1 and f.start_of_duty <= $3 \(onlyRunning ? running : "")
                order by f.id desc limit $2
                """,
            binds: page.binds + [Bind(day)]
        )
    }

    static func all(_ page: Page) -> SQL {
        SQL(unchecked: select + " where f.id < $1 order by f.id desc limit $2", binds: page.binds)
    }

    static func add(
        _ followUp: FollowUp,
        of id: ProposalID,
        startOfDuty: CivilDate,
        remindOn: CivilDate
    ) -> SQL {
        let returnOn = followUp.promised.lazy.compactMap { if case .returnOn(let day) = $0 { day } else { nil } }.first
        return """
            insert into mutasi.follow_up (proposal_id, milestone, employee_id, superior_id, start_of_duty, due_on, remind_on,
                answer_by, zone, basis, calendar_version, promised, return_on)
            values (\(id.number), \(Int16(followUp.milestone.rawValue)), \(followUp.employee), \(followUp.superior),
                \(startOfDuty), \(followUp.dueOn), \(remindOn), \(followUp.answerBy.lastDay),
                \(followUp.answerBy.zone.rawValue), \(followUp.answerBy.basis), \(followUp.answerBy.calendarVersion),
                \(Set(followUp.promised.map(\.code)).sorted()), \(returnOn))
            on conflict (proposal_id, milestone) do nothing
            """
    }

    static func assign(_ superior: PersonID, to id: FollowUpID) -> SQL {
        "update mutasi.follow_up set superior_id = \(superior) where id = \(id.number)"
    }

    static func open(_ id: FollowUpID, on day: CivilDate) -> SQL {
        "update mutasi.follow_up set opened_on = \(day) where id = \(id.number) and opened_on is null"
    }

    static func remind(_ id: FollowUpID, on day: CivilDate) -> SQL {
        "update mutasi.follow_up set reminded_on = \(day) where id = \(id.number) and reminded_on is null"
    }

    static func conclude(_ id: FollowUpID, as standing: FollowUp.Standing, on day: CivilDate) -> SQL {
        """
        update mutasi.follow_up set concluded_on = \(day), standing = \(standing.rawValue)
        where id = \(id.number) and concluded_on is null
        """
    }

    /// Who leads a unit and each one above it; no row's person where the post is vacant.
    static func superiors(of unit: UnitCode) -> SQL {
        """
        with recursive above as (
            select u.id, u.parent_id, 0 as distance from mutasi.unit u where u.id = \(unit.text)
            union all
            select u.id, u.parent_id, a.distance + 1 from above a join mutasi.unit u on u.id = a.parent_id
        )
        select (
            select e.id from mutasi.employee e join mutasi.post p on p.code = e.post_code
            where e.unit_id = a.id and e.is_active and p.kind in (1, 3)
            order by p.echelon_id, e.post_since, e.id limit 1
        )
        from above a order by a.distance
        """
    }

    static func zone(of unit: UnitCode) -> SQL {
        "select zone from mutasi.unit where id = \(unit.text)"
    }

    /// Whether somebody is on record as an active employee.
    static func isActive(_ person: PersonID) -> SQL {
        "select is_active from mutasi.employee where id = \(person)"
    }

    /// Whether all training of the plan made after a transfer is passed; null where there is none.
    static func isTrained(_ id: ProposalID) -> SQL {
        """
        select bool_and(last.state in ('PASSED', 'CERTIFIED', 'SYNCED'))
        from (
            select distinct on (n.course_code) n.state
            from mutasi.training_plan t join mutasi.enrolment n on n.plan_id = t.id
            where t.proposal_id = \(id.number) and n.state <> 'CANCELLED'
            order by n.course_code, n.id desc
        ) as last
        """
    }

    /// The database role of whoever drafted a proposal: the operator who is told what comes of it.
    static func operatorRole(of id: ProposalID) -> SQL {
        "select recorded_by from mutasi.proposal_event where proposal_id = \(id.number) and number = 1"
    }
}
