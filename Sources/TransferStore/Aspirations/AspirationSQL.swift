internal import Postgres
internal import Transfers

/// The statements on standing aspirations.
enum AspirationSQL {
    /// Two statements of one employee come one after the other.
    static func lock(_ person: PersonID) -> SQL {
        "select from mutasi.employee where id = \(person) for no key update"
    }

    /// What was stated last, up to a day where one is given.
    static func latest(of person: PersonID, until day: CivilDate? = nil) -> SQL {
        """
        select id, districts, remote, remote_condition, not_before, joint_with, accommodation, is_withdrawn, stated_on,
            entered_at
        from mutasi.aspiration_profile
        where employee_id = \(person) and (\(day) is null or stated_on <= \(day))
        order by id desc limit 1
        """
    }

    static func wishes(of profile: Int64) -> SQL {
        """
        select choice, post_code, unit_id, district from mutasi.aspiration_wish
        where profile_id = \(profile) order by choice
        """
    }

    /// What files say and evaluations go by; a post that was declined is not wished for.
    static func imported(of person: PersonID, until day: CivilDate? = nil) -> SQL {
        """
        select choice, post_code, unit_id, district, remote, stated_on from mutasi.filed_aspiration
        where employee_id = \(person) and case when \(day) is null then held_until is null
            else coalesce(held_until > \(day), true) and coalesce(stated_on <= \(day), true) end
        order by choice, district
        """
    }

    /// What is asked of any transfer besides where to, and the districts of the person and of a unit.
    static func placement(of person: PersonID, to unit: UnitCode) -> SQL {
        """
        select w.not_before, w.spouse_id, w.spouse_district, w.spouse_coming, u.district,
            (select t.district from mutasi.unit t where t.id = \(unit.text))
        from mutasi.placement_wish w
        join mutasi.employee e on e.id = w.employee_id
        join mutasi.unit u on u.id = e.unit_id
        where w.employee_id = \(person)
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

    /// That a post was declined stays: it is no part of what is wished for at all times, unless that very post is wished
    /// for by now.
    static func clear(_ person: PersonID, for profile: Int64) -> SQL {
        """
        delete from mutasi.aspiration a
        where a.employee_id = \(person) and (a.choice > 0 or exists (
            select from mutasi.aspiration_wish w
            where w.profile_id = \(profile) and w.post_code is not distinct from a.post_code
                and (a.unit_id is null or a.unit_id = w.unit_id)))
        """
    }

    static func put(_ wish: Aspiration, of profile: AspirationProfile, _ number: Int64) -> SQL {
        """
        insert into mutasi.aspiration (employee_id, choice, post_code, unit_id, district, remote, stated_on, profile_id)
        values (\(profile.employee), \(wish.rank), \(wish.post?.text), \(wish.unit?.text), \(wish.district?.text),
            \(profile.remote?.rawValue), \(profile.statedOn), \(number))
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
            where a.employee_id = e.id and a.choice > 0 and a.profile_id is null) a on true
        where e.is_active and e.id > \(person) and (a.stated_on is not null or p.is_withdrawn is false)
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
