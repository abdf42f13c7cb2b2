internal import Postgres
internal import Transfers

/// The statements on urgent assignments.
enum AssignmentSQL {
    static let select = """
        select a.id, a.order_id, o.need_id, o.number, a.employee_id, o.kind, o.unit_id, o.district, a.starts_on,
            a.standing, o.chosen_because, a.consent_at, a.consent_heard_by, a.delivered, a.state, a.ends_on, a.limit_on,
            a.days_of_return, a.return_by, a.returned_on, a.proposal_id, a.rests_until, a.version, e.nip,
            concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), u.name, u.zone,
            nullif(concat_ws(', ', concat_ws(' ', h.title_before, h.name), h.title_after), ''), n.created_at,
            o.issued_at, b.number, b.dated_on, b.level, b.areas, b.valid_until, b.ended_on, c.number, c.dated_on,
            c.level, c.areas, c.valid_until, c.ended_on, o.is_clinical, a.safeguards,
            np.name, ep.name, eu.name, a.waived
        from mutasi.assignment a
        join mutasi.assignment_order o on o.id = a.order_id
        join mutasi.need n on n.id = o.need_id
        join mutasi.emergency_basis b on b.id = o.basis_id
        join mutasi.emergency_basis c on c.id = a.basis_id
        join mutasi.employee e on e.id = a.employee_id
        join mutasi.unit u on u.id = o.unit_id
        left join mutasi.employee h on h.id = a.consent_heard_by
        join mutasi.post np on np.code = n.post_code
        left join mutasi.post ep on ep.code = e.post_code
        left join mutasi.unit eu on eu.id = e.unit_id
        """

    static func one(_ id: AssignmentID) -> SQL {
        SQL(unchecked: select + " where a.id = $1", binds: [Bind(id.number)])
    }

    static func lock(_ id: AssignmentID) -> SQL {
        SQL(unchecked: select + " where a.id = $1 for update of a", binds: [Bind(id.number)])
    }

    static func all(_ page: Page) -> SQL {
        SQL(unchecked: select + " where a.id < $1 order by a.id desc limit $2", binds: page.binds)
    }

    /// The states are those of the index that lets a person have one such assignment.
    static let open = SQL(
        unchecked: select + " where a.state in ('ISSUED', 'RATIFIED', 'LAPSED', 'RETURNING') order by a.id"
    )

    /// Those that still rest on a status, and that its end calls back.
    static func under(_ basis: Int64) -> SQL {
        "select id from mutasi.assignment where basis_id = \(basis) and state in ('ISSUED', 'RATIFIED') order by id"
    }

    /// Orders are issued one after another: which was the last one decides whose turn it is.
    static let lockOrders: SQL = "lock table mutasi.assignment_order in share row exclusive mode"

    static func place(_ need: NeedID) -> SQL {
        """
        select u.district, u.zone, p.is_clinical, p.licence
        from mutasi.need n join mutasi.unit u on u.id = n.unit_id join mutasi.post p on p.code = n.post_code
        where n.id = \(need.number)
        """
    }

    static func ownPost(of person: PersonID) -> SQL {
        """
        select p.code, p.kind, p.echelon_id, p.tier, mutasi.agency_of(e.unit_id)
        from mutasi.employee e join mutasi.post p on p.code = e.post_code
        where e.id = \(person)
        """
    }

    /// The post of a need, and whether nobody holds it or acts in it on a day.
    static func actingPost(of need: NeedID, on day: CivilDate) -> SQL {
        """
        select p.code, p.kind, p.echelon_id, p.tier, mutasi.agency_of(n.unit_id),
            mutasi.is_vacant(n.post_code, n.unit_id, \(day))
        from mutasi.need n join mutasi.post p on p.code = n.post_code
        where n.id = \(need.number)
        """
    }

    /// What speaks against a safeguard that somebody ascertained: the status, a discipline case, a licence.
    static func record(of person: PersonID, licence: String?, on day: CivilDate) -> SQL {
        """
        select e.is_active and e.legal_position = 1,
            exists (select from mutasi.discipline d where d.employee_id = e.id
                and coalesce(d.status in ('PROSES', 'BERJALAN'), d.ends_on is null or d.ends_on >= \(day))),
            exists (select from mutasi.licence l where l.employee_id = e.id
                and (\(licence)::text is null or l.code = \(licence)) and l.valid_until >= \(day))
        from mutasi.employee e where e.id = \(person)
        """
    }

    /// No row comes back when an order has the number.
    static func addOrder(
        _ request: AssignmentRequest,
        _ order: AssignmentOrder,
        basis: Int64,
        reason: String?
    ) -> SQL {
        """
        insert into mutasi.assignment_order (need_id, number, kind, unit_id, district, basis_id, starts_on, is_clinical,
            skills, chosen_because)
        values (\(request.need.number), \(order.number), \(order.kind.rawValue), \(order.unit.text),
            \(order.district.text), \(basis), \(order.startsOn), \(order.isClinical),
            \(request.skills.map(\.text).sorted()), \(reason))
        on conflict do nothing
        returning id
        """
    }

    /// No row comes back when the person is on an assignment; the index has waited for one issued meanwhile.
    static func add(
        _ assignment: Assignment,
        _ standing: AssignmentRoster.Standing,
        order: Int64,
        basis: Int64
    ) -> SQL {
        let stated = assignment.order
        return """
            insert into mutasi.assignment (order_id, employee_id, basis_id, standing, safeguards, consent_at,
                consent_heard_by, delivered, state, starts_on, ends_on, limit_on, days_of_return)
            values (\(order), \(stated.person), \(basis), \(standing.rawValue),
                \(stated.safeguards.map(\.rawValue).sorted()), \(stated.oralConsent?.givenAt),
                \(stated.oralConsent?.heardBy), \(stated.delivered.map(\.rawValue).sorted()),
                \(assignment.state.rawValue), \(stated.startsOn), \(assignment.endsOn), \(assignment.limitOn),
                \(assignment.daysOfReturn))
            on conflict do nothing
            returning id
            """
    }

    static func update(
        _ id: AssignmentID,
        _ assignment: Assignment,
        basis: Int64?,
        delivered: DeferredItem?,
        waived: DeferredItem? = nil,
        restsUntil: CivilDate?
    ) -> SQL {
        """
        update mutasi.assignment
        set state = \(assignment.state.rawValue), ends_on = \(assignment.endsOn), return_by = \(assignment.returnBy),
            returned_on = \(assignment.returnedOn), proposal_id = \(assignment.proposal.flatMap { Int64($0) }),
            basis_id = coalesce(\(basis), basis_id), rests_until = coalesce(\(restsUntil), rests_until),
            delivered = case when \(delivered?.rawValue)::text is null then delivered
                else array_append(delivered, \(delivered?.rawValue)::text) end,
            waived = case when \(waived?.rawValue)::text is null then waived
                else array_append(waived, \(waived?.rawValue)::text) end
        where id = \(id.number)
        """
    }

    static func addEvent(
        _ id: AssignmentID,
        _ name: AssignmentEvent.Name,
        from before: AssignmentState?,
        to after: AssignmentState,
        by actor: ProposalActor,
        _ detail: JSONB
    ) -> SQL {
        """
        insert into mutasi.assignment_event (assignment_id, name, from_state, to_state, actor, role, detail)
        values (\(id.number), \(name.rawValue), \(before?.rawValue), \(after.rawValue), \(actor.person),
            \(actor.role.rawValue), \(detail))
        """
    }

    static func events(_ id: AssignmentID) -> SQL {
        """
        select e.number, e.name, e.from_state, e.to_state,
            nullif(concat_ws(', ', concat_ws(' ', a.title_before, a.name), a.title_after), ''), e.role, e.at,
            e.detail ->> 'reason', encode(e.hash, 'hex'), e.detail
        from mutasi.assignment_event e left join mutasi.person a on a.id = e.actor
        where e.assignment_id = \(id.number)
        order by e.number
        """
    }

    static func verify(_ id: AssignmentID?) -> SQL {
        "select subject_id, number, fault from mutasi.verify_log('assignment', \(id?.number))"
    }
}
