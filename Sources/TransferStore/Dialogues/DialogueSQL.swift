internal import Postgres
internal import Transfers

/// The statements on dialogues.
enum DialogueSQL {
    private static let select = """
        select d.id, d.proposal_id, d.employee_id, d.leader_id, d.answer, d.answer_text, d.answered_on, d.closed_on,
            concat_ws(', ', concat_ws(' ', l.title_before, l.name), l.title_after), l.nip, u.zone,
            (select count(*) from mutasi.dialogue_reminder r where r.dialogue_id = d.id)
        from mutasi.dialogue d
        join mutasi.employee l on l.id = d.leader_id
        join mutasi.employee e on e.id = d.employee_id
        join mutasi.unit u on u.id = e.unit_id
        """

    /// The last one: an earlier one is on record, and nobody adds to it.
    static func latest(of id: ProposalID) -> SQL {
        SQL(unchecked: select + " where d.proposal_id = $1 order by d.id desc limit 1", binds: [Bind(id.number)])
    }

    /// The last one that had been opened before a moment.
    static func latest(of id: ProposalID, before moment: Instant) -> SQL {
        SQL(
            unchecked: select + " where d.proposal_id = $1 and d.opened_at < $2 order by d.id desc limit 1",
            binds: [Bind(id.number), Bind(moment)]
        )
    }

    static func one(_ id: DialogueID) -> SQL {
        SQL(unchecked: select + " where d.id = $1", binds: [Bind(id.number)])
    }

    /// One that is open goes on, under whoever leads it from now on.
    static func open(for id: ProposalID, about employee: PersonID, ledBy leader: PersonID) -> SQL {
        """
        insert into mutasi.dialogue (proposal_id, employee_id, leader_id)
        values (\(id.number), \(employee), \(leader))
        on conflict (proposal_id) where closed_on is null do update set leader_id = excluded.leader_id
        """
    }

    /// Through a view that records who reads it, as the employee's own words are.
    static func versions(_ id: DialogueID) -> SQL {
        """
        select session, number, based_on, standing, held_on, mode, place, participants, summary, needs, wishes,
            concerns, support, return_on, outcome, author, written_at, confirmed_by_leader, confirmed_by_employee
        from mutasi.dialogue_notes where dialogue_id = \(id.number)
        order by session, number
        """
    }

    static func statements(_ id: DialogueID) -> SQL {
        "select words, written_at from mutasi.dialogue_words where dialogue_id = \(id.number) order by number"
    }

    static func reminders(_ id: DialogueID) -> SQL {
        "select reminded_on from mutasi.dialogue_reminder where dialogue_id = \(id.number) order by number"
    }

    static func update(_ id: DialogueID, _ answer: StoredAnswer?, on day: CivilDate?, closedOn: CivilDate?) -> SQL {
        """
        update mutasi.dialogue
        set answer = \(answer?.code), answer_text = \(answer?.words), answered_on = \(day), closed_on = \(closedOn),
            closings = closings + case when closed_on is null and \(closedOn) is not null then 1 else 0 end
        where id = \(id.number)
        """
    }

    /// Whoever leads the dialogue now has confirmed what is confirmed by now and was not before.
    static func save(
        _ version: DialogueVersion,
        _ standing: String,
        session: Int,
        of id: DialogueID,
        ledBy leader: PersonID
    ) -> SQL {
        let notes = version.notes
        let returnOn = notes.support.lazy.compactMap { if case .returnOn(let day) = $0 { day } else { nil } }.first
        return """
            insert into mutasi.dialogue_version (dialogue_id, session, number, based_on, standing, held_on, mode, place,
                participants, summary, needs, wishes, concerns, support, return_on, outcome, author, written_at,
                confirmed_by_leader, leader_confirmed_by, confirmed_by_employee)
            values (\(id.number), \(session), \(version.number), \(version.basedOn), \(standing), \(notes.date),
                \(notes.mode.rawValue), \(notes.place), \(notes.participants), \(notes.summary),
                \(notes.organisationNeeds), \(notes.employeeWishes), \(notes.concerns.map(\.rawValue).sorted()),
                \(notes.support.map(\.code).sorted()), \(returnOn), \(notes.outcome), \(version.author),
                \(version.writtenAt), \(version.confirmedByLeader), \(version.confirmedByLeader.map { _ in leader }),
                \(version.confirmedByEmployee))
            on conflict (dialogue_id, session, number) do update
            set standing = excluded.standing, confirmed_by_leader = excluded.confirmed_by_leader,
                leader_confirmed_by = coalesce(dialogue_version.leader_confirmed_by, excluded.leader_confirmed_by),
                confirmed_by_employee = excluded.confirmed_by_employee
            """
    }

    static func addStatement(
        _ statement: EmployeeStatement,
        number: Int,
        of id: DialogueID,
        by employee: PersonID
    ) -> SQL {
        """
        insert into mutasi.dialogue_statement (dialogue_id, number, words, author, written_at)
        values (\(id.number), \(number), \(statement.text), \(employee), \(statement.writtenAt))
        on conflict do nothing
        """
    }

    static func addReminder(_ day: CivilDate, number: Int, of id: DialogueID) -> SQL {
        """
        insert into mutasi.dialogue_reminder (dialogue_id, number, reminded_on)
        values (\(id.number), \(number), \(day))
        on conflict do nothing
        """
    }

    /// Who leads the employee's unit and each one above it; no row's person where the post is vacant.
    static func superiors(of person: PersonID) -> SQL {
        """
        with recursive above as (
            select u.id, u.parent_id, 0 as distance
            from mutasi.employee e join mutasi.unit u on u.id = e.unit_id where e.id = \(person)
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
}
