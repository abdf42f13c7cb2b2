internal import Postgres
internal import Transfers

/// The statements on standing aspirations.
enum AspirationSQL {
    /// Two statements of one employee come one after the other.
    static func lock(_ person: PersonID) -> SQL {
        "select from mutasi.employee where id = \(person) for no key update"
    }

    static func latest(of person: PersonID) -> SQL {
        """
        select id, districts, remote, remote_condition, not_before, joint_with, accommodation, is_withdrawn, stated_on,
            entered_at
        from mutasi.aspiration_profile where employee_id = \(person) order by id desc limit 1
        """
    }

    static func wishes(of profile: Int64) -> SQL {
        """
        select choice, post_code, unit_id, district from mutasi.aspiration_wish
        where profile_id = \(profile) order by choice
        """
    }

    /// What evaluations go by, whoever wrote it; a post that was declined is not wished for.
    static func current(of person: PersonID) -> SQL {
        """
        select choice, post_code, unit_id, district, remote, stated_on from mutasi.aspiration
        where employee_id = \(person) and choice > 0 order by choice, district
        """
    }

    static func districtExists(_ district: DistrictCode) -> SQL {
        "select exists (select from mutasi.unit where district = \(district.text) and is_active)"
    }

    static func add(_ profile: AspirationProfile, accommodation: String?, isWithdrawn: Bool) -> SQL {
        """
        insert into mutasi.aspiration_profile (employee_id, districts, remote, remote_condition, not_before, joint_with,
            accommodation, is_withdrawn, stated_on, entered_by)
        values (\(profile.employee), \(profile.districts.map(\.text)), \(profile.remote?.rawValue),
            \(profile.remoteCondition), \(profile.notBefore), \(profile.joint?.spouse), \(accommodation),
            \(isWithdrawn), \(profile.statedOn), \(profile.employee))
        returning id
        """
    }

    static func add(_ wish: Aspiration, to profile: Int64) -> SQL {
        """
        insert into mutasi.aspiration_wish (profile_id, choice, post_code, unit_id, district)
        values (\(profile), \(wish.rank), \(wish.post?.text), \(wish.unit?.text), \(wish.district?.text))
        """
    }

    /// That a post was declined stays: it is no part of what is wished for at all times.
    static func clear(_ person: PersonID) -> SQL {
        "delete from mutasi.aspiration where employee_id = \(person) and choice > 0"
    }

    static func put(_ wish: Aspiration, of profile: AspirationProfile) -> SQL {
        """
        insert into mutasi.aspiration (employee_id, choice, post_code, unit_id, district, remote, stated_on)
        values (\(profile.employee), \(wish.rank), \(wish.post?.text), \(wish.unit?.text), \(wish.district?.text),
            \(profile.remote?.rawValue), \(profile.statedOn))
        """
    }

    /// A page of those whose wishes are known by day, and not withdrawn; an imported day counts as a stated one does.
    static func stated(after person: PersonID, limit: Int) -> SQL {
        """
        select e.id, greatest(p.stated_on, a.stated_on)
        from mutasi.employee e
        left join lateral (
            select p.stated_on, p.is_withdrawn from mutasi.aspiration_profile p
            where p.employee_id = e.id order by p.id desc limit 1) p on true
        left join lateral (
            select min(a.stated_on) as stated_on from mutasi.aspiration a
            where a.employee_id = e.id and a.choice > 0) a on true
        where e.is_active and e.id > \(person) and p.is_withdrawn is not true
            and num_nonnulls(p.stated_on, a.stated_on) > 0
        order by e.id limit \(limit)
        """
    }

    static func name(_ person: PersonID) -> SQL {
        """
        select concat_ws(', ', concat_ws(' ', title_before, name), title_after) from mutasi.employee
        where id = \(person)
        """
    }
}
