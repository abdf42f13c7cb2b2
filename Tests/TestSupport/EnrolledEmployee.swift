package import Postgres

/// A made-up civil servant with a seat in a course, as the tests of notices need one.
package enum EnrolledEmployee {
    /// The mail address on record.
    package static let address = "sari.901@example.go.id"

    /// Puts her into a migrated database, where everything gets the number 1.
    ///
    /// - Parameter session: of a role that may write.
    /// - Throws: `PostgresError`.
    package static func insert(_ session: Session) throws {
        try session.script(
            """
            insert into mutasi.unit (id, name, district, zone)
            values ('U-BKWK-PP', 'Puskesmas Pulau Panjang', 'Kabupaten Kepulauan', 'WIT');
            insert into mutasi.post (code, name, kind) values ('J-PROMKES', 'Promosi Kesehatan Ahli Muda', 2);
            insert into mutasi.employee (nip, name, title_after, kind, legal_position, born_on, rank, post_code,
                post_since, unit_id, email)
            values ('198703142011012907', 'Sari', 'S.K.M.', 'PNS', 1, '1987-03-14', 'III/c', 'J-PROMKES',
                '2020-01-01', 'U-BKWK-PP', '\(address)');
            insert into mutasi.course (code, name, training_kind, hours) values ('K-01', 'Komunikasi Efektif', 1, 24);
            insert into mutasi.course_session (course_code, starts_on, ends_on, location, seats)
            values ('K-01', '2027-02-01', '2027-02-03', 'Balai Pelatihan', 10);
            insert into mutasi.enrolment (employee_id, course_code, session_id, state, year, hours)
            select id, 'K-01', 1, 'ENROLLED', 2027, 24 from mutasi.employee;
            """
        )
    }
}
