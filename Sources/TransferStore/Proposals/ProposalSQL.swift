internal import Postgres
internal import Transfers

/// The statements on proposals.
enum ProposalSQL {
    /// The limits keep the look-ups of people apart: where the server takes a handful of proposals for many, it would go
    /// over all employees.
    private static let select = """
        select p.id, p.need_id, p.employee_id, p.origin, p.target, p.kind, p.is_own_request, p.is_urgent, p.drafter,
            p.drafted_on, p.effective_on, p.state, p.facts, p.version, e.nip,
            concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after),
            concat_ws(', ', concat_ws(' ', d.title_before, d.name), d.title_after), u.zone,
            (select min(t.last_day) from mutasi.deadline t
                where t.proposal_id = p.id and t.met_at is null and t.stopped_at is null)
        from mutasi.proposal p
        cross join lateral (
            select e.nip, e.title_before, e.name, e.title_after, e.unit_id
            from mutasi.employee e where e.id = p.employee_id limit 1
        ) e
        cross join lateral (
            select d.title_before, d.name, d.title_after from mutasi.employee d where d.id = p.drafter limit 1
        ) d
        join mutasi.unit u on u.id = e.unit_id
        """

    static func one(_ id: ProposalID) -> SQL {
        SQL(unchecked: select + " where p.id = $1", binds: [Bind(id.number)])
    }

    /// Whoever moves a proposal holds its row to the end of the transaction: of two at once the second sees the first's
    /// result.
    static func lock(_ id: ProposalID) -> SQL {
        SQL(unchecked: select + " where p.id = $1 for update of p", binds: [Bind(id.number)])
    }

    /// In the order of their numbers, so that two who lock some of the same wait for each other and never in a circle.
    static func lock(_ ids: [ProposalID]) -> SQL {
        SQL(
            unchecked: select + " where p.id = any ($1) order by p.id for update of p",
            binds: [Bind(ids.map(\.number))]
        )
    }

    static func all(_ page: Page) -> SQL {
        SQL(unchecked: select + " where p.id < $1 order by p.id desc limit $2", binds: page.binds)
    }

    /// The states are those of the index that lets a person have one such proposal.
    static let active = SQL(
        unchecked: select + """
             where p.state in ('DRAFT', 'EVALUATED', 'DIALOGUE', 'ASPIRATION_RECORDED', 'UNIT_REVIEW', 'SUBMITTED',
                'VERIFIED', 'RETURNED', 'TPK_REVIEW', 'TPK_RECOMMENDED', 'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED',
                'PYB_REVIEW', 'PYB_ENDORSED', 'CONSENT_PENDING', 'CONSENTED', 'PERTEK_PENDING', 'PERTEK_OK', 'PERTEK_BTS',
                'DECIDED', 'SK_DRAFT', 'SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'FROZEN')
            order by p.id
            """
    )

    /// No row comes back when the person has an active proposal; the index has waited for one drafted meanwhile.
    static func add(_ proposal: Proposal, for need: NeedID, from origin: JSONB, to target: JSONB, _ facts: JSONB) -> SQL
    {
        """
        insert into mutasi.proposal (need_id, employee_id, origin, target, kind, is_own_request, is_urgent, drafter,
            drafted_on, effective_on, state, facts)
        values (\(need.number), \(proposal.person), \(origin), \(target), \(proposal.kind.rawValue),
            \(proposal.isOwnRequest), \(proposal.isUrgent), \(proposal.drafter), \(proposal.draftedOn),
            \(proposal.effectiveOn), \(proposal.state.rawValue), \(facts))
        on conflict do nothing
        returning id
        """
    }

    static func active(of person: PersonID) -> SQL {
        """
        select id from mutasi.proposal
        where employee_id = \(person)
            and state in ('DRAFT', 'EVALUATED', 'DIALOGUE', 'ASPIRATION_RECORDED', 'UNIT_REVIEW', 'SUBMITTED', 'VERIFIED',
                'RETURNED', 'TPK_REVIEW', 'TPK_RECOMMENDED', 'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED', 'PYB_REVIEW',
                'PYB_ENDORSED', 'CONSENT_PENDING', 'CONSENTED', 'PERTEK_PENDING', 'PERTEK_OK', 'PERTEK_BTS', 'DECIDED',
                'SK_DRAFT', 'SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'FROZEN')
        """
    }

    static func update(_ id: ProposalID, _ proposal: Proposal, _ facts: JSONB) -> SQL {
        """
        update mutasi.proposal
        set state = \(proposal.state.rawValue), facts = \(facts), effective_on = \(proposal.effectiveOn)
        where id = \(id.number)
        """
    }

    static func addEvent(
        _ id: ProposalID,
        _ name: String,
        from before: ProposalState?,
        to after: ProposalState,
        by actor: ProposalActor,
        _ detail: JSONB
    ) -> SQL {
        """
        insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role, detail)
        values (\(id.number), \(name), \(before?.rawValue), \(after.rawValue), \(actor.person),
            \(actor.role.rawValue), \(detail))
        """
    }

    static func events(_ id: ProposalID) -> SQL {
        """
        select e.number, e.name, e.from_state, e.to_state,
            nullif(concat_ws(', ', concat_ws(' ', a.title_before, a.name), a.title_after), ''), e.role, e.at,
            e.detail ->> 'reason', encode(e.hash, 'hex')
        from mutasi.proposal_event e left join mutasi.person a on a.id = e.actor
        where e.proposal_id = \(id.number)
        order by e.number
        """
    }

    static func detail(of name: RecordedEvent, _ id: ProposalID) -> SQL {
        """
        select detail from mutasi.proposal_event
        where proposal_id = \(id.number) and name = \(name.rawValue)
        order by number desc limit 1
        """
    }

    static func recorder(of id: ProposalID) -> SQL {
        "select recorded_by from mutasi.proposal_event where proposal_id = \(id.number) and number = 1"
    }

    static func verify(_ id: ProposalID?) -> SQL {
        "select subject_id, number, fault from mutasi.verify_log('proposal', \(id?.number))"
    }

    static func countEvents(of id: ProposalID?) -> SQL {
        guard let id else { return "select count(*) from mutasi.proposal_event" }
        return "select count(*) from mutasi.proposal_event where proposal_id = \(id.number)"
    }

    static func conflicts(with people: [PersonID]) -> SQL {
        "select official_id, employee_id from mutasi.conflict where employee_id = any (\(people))"
    }

    /// The objections that suspend a decree which is not carried out yet; nobody has two of these.
    static func suspensions(of people: [PersonID]) -> SQL {
        """
        select o.person_id, o.number
        from mutasi.objection o join mutasi.proposal p on p.id = o.proposal_id
        where o.person_id = any (\(people)) and o.suspends_execution
            and p.state in ('SK_SIGNED', 'ANNOUNCED', 'INAUGURATED')
        order by o.id
        """
    }

    static func declareConflict(_ official: PersonID, _ employee: PersonID, _ reason: String) -> SQL {
        """
        insert into mutasi.conflict_of_interest (official_id, employee_id, reason)
        values (\(official), \(employee), \(reason))
        on conflict do nothing
        """
    }

    /// From each open need to the newest evaluation, and in that one row by its index.
    static func declare(_ id: ProposalID, _ official: PersonID, _ role: OfficeRole, _ conflict: String?) -> SQL {
        """
        insert into mutasi.conflict_declaration (proposal_id, official_id, has_conflict, role, reason)
        values (\(id.number), \(official), \(conflict != nil), \(role.rawValue), \(conflict))
        on conflict do nothing
        """
    }

    static func declarations(of id: ProposalID) -> SQL {
        """
        select o.nip, concat_ws(', ', concat_ws(' ', o.title_before, o.name), o.title_after), d.role, d.has_conflict,
            d.reason, d.declared_at
        from mutasi.conflict_declaration d join mutasi.person o on o.id = d.official_id
        where d.proposal_id = \(id.number)
        order by d.declared_at, o.name, d.has_conflict
        """
    }

    static func alternatives(for person: PersonID, besides need: NeedID, limit: Int) -> SQL {
        """
        select n.id, p.name, u.name, r.place
        from mutasi.need n
        cross join lateral (
            select x.id from mutasi.evaluation_run x where x.need_id = n.id order by x.id desc limit 1) run
        join mutasi.evaluation_result r on r.run_id = run.id and r.employee_id = \(person)
        join mutasi.post p on p.code = n.post_code
        join mutasi.unit u on u.id = n.unit_id
        where n.state in ('OPEN', 'PARTLY_FILLED') and n.id <> \(need.number) and r.place is not null
        order by r.place, n.id
        limit \(limit)
        """
    }

    static let calendarVersion: SQL = """
        select 'libur-' || left(md5(coalesce(string_agg(held_on || coalesce('@' || region, ''), ','
            order by held_on, region), '')), 12)
        from mutasi.holiday
        """

    static func seat(_ post: PostCode, _ unit: UnitCode) -> SQL {
        """
        select p.name, u.name, 'PERSETUJUAN_KHUSUS' = any (p.families)
        from mutasi.post p cross join mutasi.unit u
        where p.code = \(post.text) and u.id = \(unit.text)
        """
    }

    /// What the post is called and which families it has, with the names of its unit and of those above.
    static func speciality(of post: PostCode, in unit: UnitCode) -> SQL {
        """
        with recursive above as (
            select id, name, parent_id from mutasi.unit where id = \(unit.text)
            union
            select u.id, u.name, u.parent_id from above a join mutasi.unit u on u.id = a.parent_id
        )
        select p.name, p.families, array(select name::text from above)
        from mutasi.post p where p.code = \(post.text)
        """
    }

    static func agency(_ code: AgencyCode) -> SQL {
        "select kind, province from mutasi.agency where code = \(code.text)"
    }
}
