import Postgres
import Synchronization
import TestSupport
import Transfers

@testable import TransferStore

/// A database with so many proposals that are over, all that belongs to them, and twenty that are on their way.
///
/// The rows are put in without triggers and foreign keys, which would take minutes; constraints hold all the same.
struct Archive {
    static let sizes = [0, 1_000, 1_000_000]

    let session: Session
    /// A proposal that is on its way, and whom it is about.
    let proposal: ProposalID
    let person: PersonID

    private static let made = Mutex<[Int: TestDatabase]>([:])

    /// A session on the database of a size, which is made once.
    init(of proposals: Int) throws {
        session = try Self.made.withLock { made in
            if let database = made[proposals] { return try database.session() }
            let database = try TestDatabase()
            let session = try database.session()
            try session.script(Self.rows(proposals))
            made[proposals] = database
            return session
        }
        let active = try session.query(
            "select id, employee_id from mutasi.proposal where state = 'DRAFT' order by id desc limit 1"
        )
        (proposal, person) =
            try active.first.map { row in
                let (id, person) = try row.decode(Int64.self, PersonID.self)
                return (ProposalID(id), person)
            } ?? (ProposalID(1), PersonID(high: 0, low: 0))
    }

    private static func rows(_ count: Int) -> String {
        let people = min(count, 60_000)
        let way = max(count / 20, 1)
        func person(_ number: String) -> String { "md5('p' || (\(number)))::uuid" }
        return """
            set session_replication_role = replica;
            insert into mutasi.unit (id, name) values ('U', 'Unit');
            insert into mutasi.post (code, name, kind) values ('J', 'Jabatan', 4);
            insert into mutasi.employee (id, nip, name, kind, legal_position, born_on, rank, post_code, post_since, unit_id)
            select \(person("n")), lpad(n::text, 18, '0'), 'Nama', 'PNS', 1, '1990-01-01', 'III/a', 'J', '2020-01-01', 'U'
            from generate_series(1, \(people)) n;
            insert into mutasi.relation (employee_id, related_id, kind)
            select \(person("n")), \(person("n + 1")), 'SAUDARA' from generate_series(1, \(people) - 1) n;
            insert into mutasi.conflict_of_interest (official_id, employee_id, reason)
            select \(person("n")), \(person("n + 2")), 'x' from generate_series(1, \(people) - 2) n;
            insert into mutasi.proposal (need_id, employee_id, origin, target, kind, is_own_request, is_urgent, drafter,
                drafted_on, effective_on, state, facts)
            select n % 2000, \(person("case when n % \(way) = 0 then n / \(way) else 1 + n % \(max(people, 1)) end")), '{"unit": "U", "post": "J"}', '{"unit": "U", "post": "J"}',
                'M1', false, false, \(person("1")), '2025-01-01', '2025-03-01',
                case when n % \(way) = 0 then 'DRAFT' else 'CLOSED' end,
                '{"dialogueClosedOn": "2025-01-05", "submitter": "00000000-0000-0000-0000-000000000001",
                "verifier": "00000000-0000-0000-0000-000000000002"}'
            from generate_series(1, \(count)) n;
            insert into mutasi.proposal_event (proposal_id, number, name, to_state, role, at, transaction, previous, hash)
            select id, 1, 'DRAFTED', state, 'SISTEM', '2025-01-01', '1', '', sha256(int8send(id)) from mutasi.proposal;
            insert into mutasi.dialogue (proposal_id, employee_id, leader_id, answer, answered_on, closed_on, closings)
            select id, employee_id, drafter, 'SETUJU', '2025-01-03', '2025-01-05', 1 from mutasi.proposal
            where employee_id <> drafter;
            insert into mutasi.dialogue_version (dialogue_id, session, number, based_on, standing, held_on, mode, place,
                summary, needs, wishes, outcome, author, written_at)
            select id, 1, 1, 0, 'CURRENT', '2025-01-02', 'DARING', '', '', '', '', '', leader_id, '2025-01-02'
            from mutasi.dialogue;
            insert into mutasi.dialogue_statement (dialogue_id, number, words, author, written_at)
            select id, 1, 'x', employee_id, '2025-01-02' from mutasi.dialogue;
            insert into mutasi.dialogue_reminder (dialogue_id, number, reminded_on)
            select id, 1, '2025-01-02' from mutasi.dialogue;
            insert into mutasi.deadline (proposal_id, name, starts_on, last_day, ends_at, zone, basis, calendar_version,
                is_of_state, met_at)
            select id, 'DIALOGUE', '2025-01-01', '2025-01-08', '2025-01-08', 'WIB', 'x', 'x', false,
                case when state = 'CLOSED' then timestamptz '2025-01-05' end
            from mutasi.proposal;
            insert into mutasi.package (title, state, created_by)
            select 'x', 'SIGNED', \(person("1")) from generate_series(1, \(count) / 10) n;
            insert into mutasi.package_member (package_id, proposal_id)
            select 1 + (id - 1) / 10, id from mutasi.proposal where state = 'CLOSED';
            reset session_replication_role;
            analyze;
            """
    }

    /// How many rows and entries of indexes are read by what runs in a closure, which is rolled back.
    func reads(_ body: (Session) throws -> Void) throws -> Int {
        var count = 0
        try session.rolledBack {
            let before = try counted()
            try body(session)
            count = try counted() - before
        }
        return count
    }

    private func counted() throws -> Int {
        try session.value(
            """
            select coalesce(sum(pg_stat_get_xact_tuples_returned(c.oid) + pg_stat_get_xact_tuples_fetched(c.oid)), 0)::bigint
            from pg_class c
            where c.relnamespace = 'mutasi'::regnamespace and c.relkind in ('r', 'i')
            """
        )
    }
}
