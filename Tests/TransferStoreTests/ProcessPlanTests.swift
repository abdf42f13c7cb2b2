import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("Plans of hot statements on proposals and signals")
struct ProcessPlanTests {
    private static let nobody = PersonID(high: 1, low: 2)

    /// The plan of a statement, as it is made for its values.
    private func plan(_ session: Session, _ sql: SQL) throws -> String {
        try session.query(SQL(unchecked: "explain (costs off) " + sql.text, binds: sql.binds))
            .map { try $0.decode(at: 0, as: String.self) }.joined(separator: "\n")
    }

    /// Fills a table past its keys and triggers: only the number of rows matters.
    private func fill(_ session: Session, _ sql: SQL, _ table: String) throws {
        try session.script("set session_replication_role = replica")
        try session.execute(sql)
        try session.script("set session_replication_role = origin; analyze \(table)")
    }

    @Test("the proposal of a person is looked up, however many there are", arguments: [0, 1_000, 1_000_000])
    func proposalOfPerson(rows: Int) throws {
        let database = try TestDatabase()
        let session = try database.session()
        try fill(
            session,
            """
            insert into mutasi.proposal (need_id, employee_id, origin, target, kind, is_own_request, is_urgent, drafter,
                drafted_on, effective_on, state)
            select 1, gen_random_uuid(), '{}', '{}', 'M1', false, false, gen_random_uuid(), '2025-10-01', '2025-10-01',
                case when n % 50 = 0 then 'DRAFT' else 'CANCELLED' end
            from generate_series(1, \(rows)) n
            """,
            "mutasi.proposal"
        )
        let plan = try plan(session, ProposalSQL.active(of: Self.nobody))
        // Of an empty table no plan reads more than nothing.
        #expect(rows == 0 || plan.contains("proposal_one_active") || plan.contains("proposal_employee"), "\(plan)")
        #expect(rows == 0 || !plan.contains("Seq Scan"), "\(plan)")
    }

    @Test(
        "the open signals of a kind are read from their index, however many there were",
        arguments: [1_000, 1_000_000]
    )
    func openSignals(rows: Int) throws {
        let database = try TestDatabase()
        let session = try database.session()
        try fill(
            session,
            """
            insert into mutasi.signal (kind, post_code, unit_id, employee_id, seen_number, limit_number, basis, state,
                ended_at)
            select 'TENURE', 'J' || n % 300, 'U' || n % 2000, gen_random_uuid(), 61, 60, 'x',
                case when n % 20 = 0 then 'OPEN' else 'CLOSED' end, case when n % 20 > 0 then now() end
            from generate_series(1, \(rows)) n
            """,
            "mutasi.signal"
        )
        let list = try plan(session, SignalSQL.open(.tenure, limit: 50))
        #expect(list.contains("signal_open"), "\(list)")
        let dedupe = try plan(
            session,
            """
            select from mutasi.signal
            where ended_at is null and unit_id = 'U1' and post_code = 'J1' and kind = 'TENURE' and employee_id is null
            """
        )
        #expect(dedupe.contains("signal_one_live"), "\(dedupe)")
    }

    @Test("a page of holders is read in the order of their keys, from where the last one ended")
    func holders() throws {
        let database = try TestDatabase()
        let session = try database.session()
        try fill(
            session,
            """
            insert into mutasi.employee (nip, name, kind, legal_position, born_on, rank, post_code, post_since, unit_id)
            select to_char(100000000000000000 + n, 'FM000000000000000000'), 'x', 'PNS', 1, '1990-01-01', 'III/a', 'J',
                '2020-01-01', 'U'
            from generate_series(1, 60000) n
            """,
            "mutasi.employee"
        )
        let plan = try plan(session, HolderSQL.page(after: Self.nobody, limit: 5_000))
        #expect(plan.contains("Index Scan using employee_pkey"), "\(plan)")
        #expect(!plan.contains("Sort"), "\(plan)")
    }
}
