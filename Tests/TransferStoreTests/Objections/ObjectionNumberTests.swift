import Postgres
import TestSupport
import Testing

@Suite("Numbers of objections")
struct ObjectionNumberTests {
    /// An objection to a dismissal, as somebody files it at a prompt.
    private static let filing: SQL = """
        insert into mutasi.objection (number, subject, decision_number, person_id, filed_by, filed_at, channel, grounds,
            recorded_at, state)
        select 'KB-' || extract(year from mutasi.civil_today()) || '-9999', 'PEMBERHENTIAN', 'x', e.id, e.id, '2025-01-01',
            'PORTAL', 'x', '2025-01-01', 'FILED'
        from mutasi.employee e order by e.id limit 1
        returning split_part(number, '-', 3)
        """

    @Test("after the objection 9999 of a year comes 10000: no number is cut to four digits")
    func fifthDigit() throws {
        let session = try SeededProvince.session()
        try session.rolledBack {
            // Without the trigger that numbers it.
            try session.script("set local session_replication_role = replica")
            try session.execute(Self.filing)
            try session.script("set local session_replication_role = origin")
            for number in ["10000", "10001"] {
                #expect(try session.query(Self.filing).map { try $0.decode(at: 0, as: String.self) } == [number])
            }
        }
    }
}
