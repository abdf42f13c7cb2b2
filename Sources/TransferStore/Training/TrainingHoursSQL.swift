import Postgres
import Transfers

/// The statements on the JP of a year.
enum TrainingHoursSQL {
    /// The JP of one person, of all in a unit and those below it, or of everybody: done, and still to come.
    ///
    /// Of one person the sums are of that person's rows alone; of many they are of all rows, gone over once.
    static func year(_ year: Int, of person: PersonID?, in unit: UnitCode?) -> SQL {
        var binds = [Bind(year), Bind(unit?.text)]
        var (isPersons, isPerson) = ("", "")
        if let person {
            binds.append(Bind(person))
            (isPersons, isPerson) = (" and employee_id = $3", " and e.id = $3")
        }
        return SQL(
            unchecked: """
                with recursive below as (
                    select u.id from mutasi.unit u where u.id = $2
                    union all
                    select u.id from below b join mutasi.unit u on u.parent_id = b.id
                )
                select e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), e.kind, u.name,
                    coalesce(r.hours, 0) + coalesce(o.hours, 0), coalesce(n.coming, 0),
                    coalesce(r.trainings, 0) + coalesce(o.trainings, 0), coalesce(r.without_hours, 0)
                from mutasi.employee e
                join mutasi.unit u on u.id = e.unit_id
                left join (
                    select employee_id, sum(hours) as hours, count(*) as trainings,
                        count(*) filter (where hours is null) as without_hours
                    from mutasi.training_record where year = $1\(isPersons) group by employee_id
                ) as r on r.employee_id = e.id
                left join (
                    select employee_id, sum(hours) as hours, count(*) as trainings
                    from mutasi.result_off_record where year = $1\(isPersons) group by employee_id
                ) as o on o.employee_id = e.id
                left join (
                    select employee_id, sum(hours) as coming
                    from mutasi.enrolment
                    where year = $1\(isPersons) and state in ('SCHEDULED', 'ENROLLED', 'ATTENDING') group by employee_id
                ) as n on n.employee_id = e.id
                where e.is_active\(isPerson) and ($2 is null or e.unit_id in (select b.id from below b))
                order by u.name, e.name, e.nip
                """,
            binds: binds
        )
    }

    static func unitExists(_ unit: UnitCode) -> SQL {
        "select name from mutasi.unit where id = \(unit.text)"
    }
}
