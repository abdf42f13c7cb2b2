internal import Postgres
internal import Transfers

/// The statements on objections.
enum ObjectionSQL {
    private static let select = """
        select o.id, o.number, o.proposal_id, o.subject, o.decision_number, o.person_id, o.filed_by, o.filed_at,
            o.channel, o.scan, o.grounds, o.deciders, o.state, o.inadmissibility, o.reviewer, o.mediator,
            o.suspends_execution, o.reason, o.new_decree, o.correction_record, o.answered_on, o.version,
            concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), e.nip,
            concat_ws(', ', concat_ws(' ', f.title_before, f.name), f.title_after),
            nullif(concat_ws(', ', concat_ws(' ', r.title_before, r.name), r.title_after), ''),
            nullif(concat_ws(', ', concat_ws(' ', m.title_before, m.name), m.title_after), ''),
            nullif(concat_ws(', ', concat_ws(' ', d.title_before, d.name), d.title_after), '')
        from mutasi.objection o
        join mutasi.employee e on e.id = o.person_id
        join mutasi.employee f on f.id = o.filed_by
        left join mutasi.employee r on r.id = o.reviewer
        left join mutasi.employee m on m.id = o.mediator
        left join mutasi.person d on d.id = o.decided_by
        """

    static func one(number: String) -> SQL {
        SQL(unchecked: select + " where o.number = $1", binds: [Bind(number)])
    }

    static func one(_ id: ObjectionID) -> SQL {
        SQL(unchecked: select + " where o.id = $1", binds: [Bind(id.number)])
    }

    /// Of two who act at once the second waits, and sees what the first has done.
    static func lock(number: String) -> SQL {
        SQL(unchecked: select + " where o.number = $1 for update of o", binds: [Bind(number)])
    }

    static func all(_ page: Page) -> SQL {
        SQL(unchecked: select + " where o.id < $1 order by o.id desc limit $2", binds: page.binds)
    }

    static let pending = SQL(
        unchecked: select + """
             where o.state in ('FILED', 'ADMISSIBLE', 'UNDER_REVIEW', 'MEDIATION')
            order by o.id
            """
    )

    static func add(
        _ objection: Objection,
        for proposal: ProposalID?
    ) -> SQL {
        let (filing, decision) = (objection.filing, objection.decision)
        let (channel, scan): (String, String?) =
            switch filing.channel {
            case .portal: ("PORTAL", nil)
            case .paper(let scan): ("KERTAS", scan)
            }
        return """
            insert into mutasi.objection (number, proposal_id, subject, decision_number, person_id, filed_by, filed_at,
                channel, scan, grounds, deciders, recorded_at, state)
            values ('KB-0000-0000', \(proposal?.number), \(decision.subject.rawValue), \(decision.number),
                \(decision.person), \(filing.filedBy), \(filing.filedAt), \(channel), \(scan), \(filing.grounds),
                \(Array(decision.deciders)), mutasi.civil_now(), \(objection.state.rawValue))
            returning id
            """
    }

    static func update(_ id: ObjectionID, _ objection: Objection, decidedBy person: PersonID?) -> SQL {
        let (decree, record, answered): (String?, Int?, CivilDate?) =
            switch objection.execution {
            case .newDecree(let number, let correction): (number, correction, nil)
            case .answered(let day): (nil, nil, day)
            case nil: (nil, nil, nil)
            }
        return """
            update mutasi.objection
            set state = \(objection.state.rawValue), inadmissibility = \(objection.inadmissibility?.rawValue),
                reviewer = \(objection.reviewer), mediator = \(objection.mediator),
                decided_by = coalesce(decided_by, \(person)), suspends_execution = \(objection.suspendsExecution),
                reason = \(objection.reason), new_decree = \(decree), correction_record = \(record),
                answered_on = \(answered)
            where id = \(id.number)
            """
    }

    static func addEvent(
        _ id: ObjectionID,
        _ name: ObjectionEvent.Name,
        from before: ObjectionState?,
        to after: ObjectionState,
        by actor: ProposalActor,
        _ detail: JSONB
    ) -> SQL {
        """
        insert into mutasi.objection_event (objection_id, name, from_state, to_state, actor, role, detail)
        values (\(id.number), \(name.rawValue), \(before?.rawValue), \(after.rawValue), \(actor.person),
            \(actor.role.rawValue), \(detail))
        """
    }

    static func events(_ id: ObjectionID) -> SQL {
        """
        select e.number, e.name, e.to_state,
            nullif(concat_ws(', ', concat_ws(' ', a.title_before, a.name), a.title_after), ''), e.role, e.at,
            e.detail ->> 'reason', encode(e.hash, 'hex'), (e.detail ->> 'suspends')::boolean
        from mutasi.objection_event e left join mutasi.person a on a.id = e.actor
        where e.objection_id = \(id.number)
        order by e.number
        """
    }

    static func decider(of id: ObjectionID) -> SQL {
        "select decided_by from mutasi.objection where id = \(id.number)"
    }

    static func verify(_ id: ObjectionID?) -> SQL {
        "select subject_id, number, fault from mutasi.verify_log('objection', \(id?.number))"
    }

    static func deadlines(_ ids: [Int64]) -> SQL {
        """
        select objection_id, name, length_unit, length, starts_on, last_day, zone, basis, calendar_version, computed_at
        from mutasi.objection_deadline where objection_id = any (\(ids))
        order by objection_id, name, version
        """
    }

    static func addDeadline(_ deadline: Deadline, version: Int, holds: Bool, of id: ObjectionID) -> SQL {
        let (count, unit) = deadline.length.stored
        return """
            insert into mutasi.objection_deadline (objection_id, name, version, length_unit, length, starts_on,
                last_day, ends_at, zone, basis, calendar_version, holds)
            values (\(id.number), \(deadline.name.rawValue), \(version), \(unit), \(count), \(deadline.start),
                \(deadline.lastDay), \(deadline.endsAt), \(deadline.zone.rawValue), \(deadline.basis),
                \(deadline.calendarVersion), \(holds))
            """
    }

    static func note(_ alert: ObjectionAlert, of id: ObjectionID) -> SQL {
        """
        insert into mutasi.objection_alert (objection_id, alert) values (\(id.number), \(alert.rawValue))
        on conflict do nothing returning alert
        """
    }

    /// Which zone a person's deadlines end in.
    static func zone(of person: PersonID) -> SQL {
        "select u.zone from mutasi.employee e join mutasi.unit u on u.id = e.unit_id where e.id = \(person)"
    }
}
