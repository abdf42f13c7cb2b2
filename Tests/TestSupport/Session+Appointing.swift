package import Postgres

extension Session {
    /// Enters employees in the register of offices, from January 2025 on.
    ///
    /// - Parameters:
    ///   - people: by their NIPs or keys.
    ///   - office: such as `TPK_ANGGOTA`.
    /// - Throws: `PostgresError`.
    package func appoint(_ people: [String], to office: String) throws {
        try execute(
            """
            insert into mutasi.office_holder (office, holder, standing, starts_on, letter_number, letter_date, entered_by)
            select \(office), e.id, 'DEFINITIF', '2025-01-02', '800/1/2025', '2025-01-02', e.id
            from mutasi.employee e where e.is_active and (e.nip = any (\(people)) or e.id::text = any (\(people)))
            """
        )
    }
}
