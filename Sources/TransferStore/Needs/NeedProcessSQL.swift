internal import Postgres
internal import Transfers

/// The statements on the way of a need.
enum NeedProcessSQL {
    /// The event comes first: the change is refused at the commit when it has none.
    static func addEvent(
        _ id: NeedID,
        _ name: NeedEvent.Name,
        from before: NeedState,
        to after: NeedState,
        by person: PersonID?,
        as role: OfficeRole,
        reason: String?,
        placed: Int?
    ) -> SQL {
        """
        insert into mutasi.need_event (need_id, name, from_state, to_state, actor, role, reason, placed)
        values (\(id.number), \(name.rawValue), \(before.rawValue), \(after.rawValue), \(person), \(role.rawValue),
            \(reason), \(placed.map { Int16(clamping: $0) }))
        """
    }

    static func move(_ id: NeedID, to state: NeedState, verifiedBy: PersonID?, placed: Int?) -> SQL {
        """
        update mutasi.need
        set state = \(state.rawValue), verified_by = coalesce(\(verifiedBy), verified_by),
            placed = coalesce(\(placed.map { Int16(clamping: $0) }), placed)
        where id = \(id.number)
        """
    }

    static func edit(_ id: NeedID, _ need: Need) -> SQL {
        """
        update mutasi.need
        set post_code = \(need.post.text), unit_id = \(need.unit.text), people = \(need.people),
            source = \(need.source.rawValue), evidence_competence = \(need.evidence.competence),
            evidence_performance = \(need.evidence.performance), evidence_institution = \(need.evidence.institution),
            profile = \(need.profile.text), urgency = \(need.urgency.name),
            basis_number = \(need.urgency.basis?.decreeNumber), basis_date = \(need.urgency.basis?.decreeDate),
            priority = \(need.priority), needed_by = \(need.neededBy), effective_on = \(need.effectiveOn),
            version = version + 1
        where id = \(id.number)
        """
    }

    static func rival(of id: NeedID, _ post: PostCode, _ unit: UnitCode) -> SQL {
        """
        select exists (
            select from mutasi.need
            where unit_id = \(unit.text) and post_code = \(post.text) and id <> \(id.number)
                and state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'OPEN', 'PARTLY_FILLED', 'RETURNED'))
        """
    }

    static func authors(of id: NeedID) -> SQL {
        """
        select distinct actor from mutasi.need_event
        where need_id = \(id.number) and actor is not null and name in ('STATED', 'EDITED', 'SUBMITTED')
        """
    }

    static func events(of id: NeedID) -> SQL {
        """
        select e.number, e.name, e.from_state, e.to_state,
            nullif(concat_ws(', ', concat_ws(' ', a.title_before, a.name), a.title_after), ''), e.reason, e.placed, e.at,
            e.recorded_by, e.role
        from mutasi.need_event e left join mutasi.employee a on a.id = e.actor
        where e.need_id = \(id.number)
        order by e.number
        """
    }

    /// People who have started duty for the need, by proposals that nobody revoked.
    static func placed(for id: NeedID) -> SQL {
        """
        select count(*)::integer from mutasi.proposal
        where need_id = \(id.number)
            and state in ('PLACED', 'IN_DEVELOPMENT', 'FOLLOWUP_3M', 'FOLLOWUP_6M', 'FOLLOWUP_12M', 'CLOSED')
        """
    }

    static func activeProposals(for id: NeedID) -> SQL {
        """
        select id from mutasi.proposal
        where need_id = \(id.number)
            and state in ('DRAFT', 'EVALUATED', 'DIALOGUE', 'ASPIRATION_RECORDED', 'UNIT_REVIEW', 'SUBMITTED', 'VERIFIED',
                'RETURNED', 'TPK_REVIEW', 'TPK_RECOMMENDED', 'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED', 'PYB_REVIEW',
                'PYB_ENDORSED', 'CONSENT_PENDING', 'CONSENTED', 'PERTEK_PENDING', 'PERTEK_OK', 'PERTEK_BTS', 'DECIDED',
                'SK_DRAFT', 'SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'FROZEN')
        order by id
        """
    }

    /// Needs whose plan's year is over and for which nobody is on the way.
    static let overdue: SQL = """
        select n.id from mutasi.need n
        where n.plan_year < extract(year from mutasi.civil_today())
            and n.state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'OPEN', 'PARTLY_FILLED', 'RETURNED')
            and not exists (
                select from mutasi.proposal p
                where p.need_id = n.id and p.state in ('DRAFT', 'EVALUATED', 'DIALOGUE', 'ASPIRATION_RECORDED',
                    'UNIT_REVIEW', 'SUBMITTED', 'VERIFIED', 'RETURNED', 'TPK_REVIEW', 'TPK_RECOMMENDED',
                    'TPK_NOT_RECOMMENDED', 'TPK_DEFERRED', 'PYB_REVIEW', 'PYB_ENDORSED', 'CONSENT_PENDING', 'CONSENTED',
                    'PERTEK_PENDING', 'PERTEK_OK', 'PERTEK_BTS', 'DECIDED', 'SK_DRAFT', 'SK_SIGNED', 'ANNOUNCED',
                    'INAUGURATED', 'FROZEN'))
        order by n.id
        """
}
