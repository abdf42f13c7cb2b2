internal import Postgres
internal import Transfers

/// The statements on the roster, and on what assignments rest on.
enum RosterSQL {
    /// Everybody on the roster, as they stand for a task that begins on a day.
    static func people(on day: CivilDate, seed: String) -> SQL {
        """
        select d.employee_id, d.volunteered_at is not null,
            array(select s.skill_code::text from mutasi.deployable_skill s
                where s.employee_id = d.employee_id and (s.valid_until is null or s.valid_until >= \(day))),
            d.is_available and e.is_active and e.legal_position = 1 and not exists (
                select from mutasi.assignment a where a.employee_id = d.employee_id
                    and a.state in ('ISSUED', 'RATIFIED', 'LAPSED', 'RETURNING')),
            (select count(*) from mutasi.assignment a where a.employee_id = d.employee_id),
            exists (select from mutasi.assignment a where a.employee_id = d.employee_id
                and a.order_id = (select max(o.id) from mutasi.assignment_order o)),
            (select max(a.returned_on) from mutasi.assignment a where a.employee_id = d.employee_id), d.travel_minutes,
            substr(sha256(convert_to(\(seed), 'UTF8') || uuid_send(d.employee_id)), 1, 8), e.nip,
            concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after)
        from mutasi.deployable d join mutasi.employee e on e.id = d.employee_id
        order by d.employee_id
        """
    }

    static func enter(_ person: PersonID, volunteers: Bool, isAvailable: Bool, travelMinutes: Int?) -> SQL {
        """
        insert into mutasi.deployable (employee_id, volunteered_at, is_available, travel_minutes)
        values (\(person), case when \(volunteers) then mutasi.civil_now() end, \(isAvailable),
            coalesce(\(travelMinutes), 0))
        on conflict (employee_id) do update set
            volunteered_at = case when \(volunteers) then coalesce(deployable.volunteered_at, mutasi.civil_now()) end,
            is_available = excluded.is_available,
            travel_minutes = coalesce(\(travelMinutes), deployable.travel_minutes),
            changed_at = mutasi.civil_now(), changed_by = session_user
        """
    }

    static func addSkill(_ skill: ProvenSkill, of person: PersonID) -> SQL {
        """
        insert into mutasi.deployable_skill (employee_id, skill_code, evidence, valid_until)
        values (\(person), \(skill.code.text), \(skill.evidence), \(skill.validUntil))
        on conflict (employee_id, skill_code) do update
            set evidence = excluded.evidence, valid_until = excluded.valid_until
        """
    }

    static let skills: SQL = "select code::text from mutasi.skill order by code"

    /// No row comes back when a decree has the number.
    static func addBasis(_ basis: AssignmentBasis) -> SQL {
        var terms: (kind: String, level: String?, areas: [String], validUntil: CivilDate?) = ("INSTRUKSI", nil, [], nil)
        if case .disaster(let level, let areas, let validUntil) = basis.kind {
            terms = ("BENCANA", level.rawValue, areas.map(\.text), validUntil)
        }
        return """
            insert into mutasi.emergency_basis (kind, number, dated_on, level, areas, valid_until)
            values (\(terms.kind), \(basis.number), \(basis.date), \(terms.level), \(terms.areas), \(terms.validUntil))
            on conflict do nothing
            """
    }

    /// A decree, which nobody ends until the transaction does.
    static func basis(_ number: String) -> SQL {
        """
        select id, dated_on, level, areas, valid_until, ended_on from mutasi.emergency_basis
        where number = \(number) for share
        """
    }

    static func end(_ number: String, on day: CivilDate) -> SQL {
        """
        update mutasi.emergency_basis set ended_on = \(day)
        where number = \(number) and kind = 'BENCANA' and ended_on is null
        returning id
        """
    }
}
