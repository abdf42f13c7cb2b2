internal import Postgres
internal import Transfers

/// The statements on employees.
enum PeopleSQL {
    static func find(_ person: PersonID) -> SQL {
        """
        select e.id, e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), e.kind,
            e.post_code, e.unit_id, u.zone, e.email
        from mutasi.employee e join mutasi.unit u on u.id = e.unit_id
        where e.id = \(person) and e.is_active
        """
    }

    static func find(nip: String) -> SQL {
        """
        select e.id, e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), e.kind,
            e.post_code, e.unit_id, u.zone, e.email
        from mutasi.employee e join mutasi.unit u on u.id = e.unit_id
        where e.nip = \(nip) and e.is_active
        """
    }

    /// Whoever left is found as well; of two records with one NIP the active one.
    static func key(nip: String?, id: PersonID?) -> SQL {
        """
        select id from mutasi.employee where id = \(id) or nip = \(nip)
        order by is_active desc, record desc limit 1
        """
    }

    static let areAllInSight: SQL = "select mutasi.reads_every_nip()"

    static let isEmpty: SQL = "select not exists (select from mutasi.incumbent)"

    /// Whoever had a NIP of nine digits, from before 2009.
    static func find(formerNIP: String) -> SQL {
        """
        select e.id, e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), e.kind,
            e.post_code, e.unit_id, u.zone, e.email
        from mutasi.employee e join mutasi.unit u on u.id = e.unit_id
        where e.former_nip = \(formerNIP) and e.is_active
        """
    }
}
