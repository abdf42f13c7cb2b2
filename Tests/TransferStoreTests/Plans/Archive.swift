import Postgres
import Synchronization
import TestSupport
import Transfers

@testable import TransferStore

/// A database with so many rows of everything, nearly all of which is over.
struct Archive {
    static let sizes = [0, 1_000, 1_000_000]

    let session: Session
    /// A proposal that is on its way, and whom it is about.
    let proposal: ProposalID
    let person = PersonID(high: 0, low: 0x20)
    /// The last package, whose proposals were decided long ago.
    let package: PackageID

    private static let made = Mutex<[Int: TestDatabase]>([:])

    /// A session on the database of a size, which is made once.
    init(of rows: Int) throws {
        session = try Self.made.withLock { made in
            if let database = made[rows] { return try database.session() }
            let database = try TestDatabase()
            let session = try database.session()
            try session.script(ArchiveRows.script(rows))
            made[rows] = database
            return session
        }
        proposal = ProposalID(Int64(max(rows, 1)))
        package = PackageID(Int64(max(rows / 10, 1)))
    }

    /// How many rows and entries of indexes are read by what runs in a closure, which is rolled back.
    func reads(_ body: (Session) throws -> Void) throws -> Int {
        var count = 0
        try session.rolledBack { count = try readsInTransaction(body) }
        return count
    }

    /// How many are read by a statement with what is checked of its change, and how many rows it gives.
    ///
    /// One that a constraint refuses for the values that it was given has read what it reads.
    func reads(of statement: SQL) throws -> (read: Int, given: Int) {
        var given = 0
        let read = try readsInTransaction { session in
            do {
                try session.savepoint {
                    given = try session.query(statement).count
                    try session.execute("set constraints all immediate")
                    throw Undone()
                }
            } catch is Undone {
            } catch let error as PostgresError where Self.isRefusal(error) {
            }
        }
        return (read, given)
    }

    private struct Undone: Error {}

    /// A constraint or a trigger says no; or what is meant is not there, where there is nothing.
    private static func isRefusal(_ error: PostgresError) -> Bool {
        let states: Set = [SQLState.insufficientPrivilege, SQLState("P0002"), SQLState("MC001")]
        return error.constraint != nil || error.sqlState.map(states.contains) == true
    }

    private func readsInTransaction(_ body: (Session) throws -> Void) throws -> Int {
        let before = try counted()
        try body(session)
        return try counted() - before
    }

    private func counted() throws -> Int {
        try session.value(
            """
            select coalesce(sum(pg_stat_get_xact_tuples_returned(c.oid) + pg_stat_get_xact_tuples_fetched(c.oid)), 0)::bigint
            from pg_class c
            where c.relnamespace in ('mutasi'::regnamespace, 'audit'::regnamespace) and c.relkind in ('r', 'i')
            """
        )
    }
}
