internal import Postgres
internal import Transfers

/// The statements that read all active employees, or one, each in the order of the employee's key, so that they merge in one pass.
enum CandidateSQL {
    static func employees(only person: PersonID? = nil) -> SQL {
        """
        select e.id, e.kind, e.legal_position, e.rank, e.post_code, e.post_since, e.unit_id, e.agency_id, e.born_on,
            e.pns_since, coalesce(e.education_level, s.level)::smallint, s.field
        from mutasi.employee e left join mutasi.education s on s.id = e.education_id
        where e.is_active and (\(person) is null or e.id = \(person))
        order by e.id
        """
    }

    static func seat(of person: PersonID) -> SQL {
        "select post_code, unit_id, is_active from mutasi.employee where id = \(person)"
    }

    static func performance(from year: Int, through last: Int, of person: PersonID? = nil) -> SQL {
        """
        select employee_id, year, predicate, record from mutasi.performance
        where year between \(year) and \(last) and (\(person) is null or employee_id = \(person))
        order by employee_id
        """
    }

    static func discipline(of person: PersonID? = nil) -> SQL {
        """
        select employee_id, severity, status, starts_on, ends_on, record from mutasi.discipline
        where \(person) is null or employee_id = \(person)
        order by employee_id, record
        """
    }

    static func assessments(until day: CivilDate, of person: PersonID? = nil) -> SQL {
        """
        select distinct on (employee_id) employee_id, assessed_on, levels, (competence * 100)::integer,
            (potential * 100)::integer, (track_record * 100)::integer, record
        from mutasi.assessment where assessed_on <= \(day) and (\(person) is null or employee_id = \(person))
        order by employee_id, assessed_on desc
        """
    }

    static func technical(_ codes: [String], of person: PersonID? = nil) -> SQL {
        """
        select employee_id, competency_code, level, record from mutasi.technical_competency
        where competency_code = any(\(codes)) and (\(person) is null or employee_id = \(person))
        order by employee_id
        """
    }

    /// Posts of the fields and units that count for experience and hardship; acting ones never do.
    static func positions(posts: [String], units: [String], of person: PersonID? = nil) -> SQL {
        """
        select employee_id, started_on, ended_on, post_code, unit_id from mutasi.position
        where not is_acting and (post_code = any(\(posts)) or unit_id = any(\(units)))
            and (\(person) is null or employee_id = \(person))
        order by employee_id
        """
    }

    /// Whoever wishes for nothing may still have said when, with whom, and whether they would go far away: such a row has
    /// no choice, and comes before the wishes, which may be newer.
    static func aspirations(of person: PersonID? = nil) -> SQL {
        """
        select employee_id, choice, post_code, unit_id, district, remote, stated_on, null::date as not_before,
            null::uuid as spouse, null::text as spouse_district, null::text as spouse_coming,
            case choice when 0 then 0 else 2 end as turn
        from mutasi.aspiration
        where \(person) is null or employee_id = \(person)
        union all
        select employee_id, null, null, null, null, remote, stated_on, not_before, spouse_id, spouse_district,
            spouse_coming, 1
        from mutasi.placement_wish
        where \(person) is null or employee_id = \(person)
        order by employee_id, turn, choice
        """
    }

    static func licences(of person: PersonID? = nil) -> SQL {
        """
        select employee_id, code, valid_until from mutasi.licence
        where \(person) is null or employee_id = \(person)
        order by employee_id, code
        """
    }

    /// Those who are on the way to a post, and to which; the database allows one proposal to each anyhow.
    ///
    /// Each one's need is looked up, and the others are not gone over.
    static let proposed: SQL = """
        select w.employee_id, n.post_code, n.unit_id
        from mutasi.person_on_the_way w
        cross join lateral (select post_code, unit_id from mutasi.need where id = w.need_id limit 1) n
        """

    /// Those whose identity two rows of a file claimed, and no later file has settled.
    static let inConflict: SQL = "select employee_id from mutasi.identity_conflict where settled_at is null"

    /// Declared by either of the two.
    static func relations(of person: PersonID? = nil) -> SQL {
        """
        select employee_id, related_id from mutasi.relation where \(person) is null or employee_id = \(person)
        union
        select related_id, employee_id from mutasi.relation where \(person) is null or related_id = \(person)
        order by 1, 2
        """
    }
}
