package import Postgres

extension Session {
    /// Has the demonstration province know what no file tells of its employees, so that proposals can be submitted: nobody is
    /// bound to a service, no accommodation excludes a post, and the head of the region took office long ago.
    ///
    /// - Parameter clerk: The NIP of who has entered it.
    /// - Throws: `PostgresError`.
    package func ascertainEverybody(by clerk: String = "198508212010011904") throws {
        // As if it had always been there: nobody is looked at again for it.
        try script(
            """
            set session_replication_role = replica;
            insert into mutasi.head_inauguration (inaugurated_on, letter_number, letter_date, entered_by)
            select '2025-02-20', '15/P/2025', '2025-02-18', id from mutasi.employee where nip = '\(clerk)';
            with letter as (
                insert into mutasi.ascertainment (gates, is_met, issuer, letter_number, letter_date, entered_by)
                select '{E11,E36}', true, 'JPT_PRATAMA', '800/K-1/2025', '2025-09-01', id
                from mutasi.employee where nip = '\(clerk)'
                returning id
            )
            insert into mutasi.ascertainment_employee (ascertainment_id, employee_id)
            select l.id, e.id from letter l cross join mutasi.employee e where e.is_active;
            reset session_replication_role
            """
        )
    }
}
