internal import Postgres
internal import Transfers

/// The statements on who reads what.
enum ReadingSQL {
    /// Records what is refused, and tells of whom.
    static func refuse(_ reader: PersonID, _ record: ConfidentialRecord, of employees: [PersonID]) -> SQL {
        """
        insert into mutasi.refused_reading (reader_id, employee_id, record)
        select c.official_id, c.employee_id, \(record.rawValue)
        from mutasi.conflict c
        where c.official_id = \(reader) and c.employee_id = any (\(employees))
        returning employee_id
        """
    }
}
