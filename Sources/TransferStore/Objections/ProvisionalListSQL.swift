internal import Postgres
internal import Transfers

/// The statements on provisional lists and the corrections asked for in them.
enum ProvisionalListSQL {
    static func one(of package: PackageID) -> SQL {
        """
        select id, shown_on, length_unit, length, last_day, zone, basis, calendar_version, final_on
        from mutasi.provisional_list where package_id = \(package.number)
        """
    }

    /// Of two who answer at once the second waits, and sees the first's answer.
    static func lock(_ package: PackageID) -> SQL {
        "select id from mutasi.provisional_list where package_id = \(package.number) for update"
    }

    static func members(_ list: Int64) -> SQL {
        """
        select m.employee_id, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after)
        from mutasi.provisional_member m join mutasi.employee e on e.id = m.employee_id
        where m.list_id = \(list)
        """
    }

    static func corrections(_ list: Int64) -> SQL {
        """
        select employee_id, field, claim, raised_on, answer, reason from mutasi.data_correction
        where list_id = \(list)
        order by number
        """
    }

    static func add(_ list: ProvisionalList, of package: PackageID, by person: PersonID) -> SQL {
        let deadline = list.deadline
        let (count, unit) = deadline.length.stored
        return """
            insert into mutasi.provisional_list (package_id, shown_on, length_unit, length, last_day, zone, basis,
                calendar_version, shown_by)
            values (\(package.number), \(deadline.start), \(unit), \(count), \(deadline.lastDay),
                \(deadline.zone.rawValue), \(deadline.basis), \(deadline.calendarVersion), \(person))
            on conflict (package_id) do nothing
            returning id
            """
    }

    static func add(_ people: [PersonID], to list: Int64) -> SQL {
        """
        insert into mutasi.provisional_member (list_id, employee_id)
        select \(list), person from unnest(\(people)::uuid[]) person
        """
    }

    static func raise(_ correction: DataCorrection, number: Int, in list: Int64) -> SQL {
        """
        insert into mutasi.data_correction (list_id, number, employee_id, field, claim, raised_on)
        values (\(list), \(number), \(correction.person), \(correction.field), \(correction.claim),
            \(correction.raisedOn))
        """
    }

    static func answer(_ number: Int, _ answer: DataCorrection.Answer, by person: PersonID, in list: Int64) -> SQL {
        let (word, reason): (String, String?) =
            switch answer {
            case .corrected: ("DIPERBAIKI", nil)
            case .kept(let reason): ("TETAP", reason)
            }
        return """
            update mutasi.data_correction
            set answer = \(word), reason = \(reason), answered_by = \(person), answered_on = mutasi.civil_today()
            where list_id = \(list) and number = \(number)
            """
    }

    static func makeFinal(_ list: Int64, on day: CivilDate) -> SQL {
        "update mutasi.provisional_list set final_on = \(day) where id = \(list)"
    }
}
