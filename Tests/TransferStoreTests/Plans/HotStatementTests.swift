import Postgres
import TestSupport
import Testing

@testable import TransferStore

/// The server's counters tell what a statement really read, whatever its plan looks like.
@Suite("Plans of all statements of the domain", .serialized)
struct HotStatementTests {
    /// What is looked up for each row that is given.
    private static let readsOfRow = 100

    /// Posts, units and courses of the province are gone over, and so are tables of a thousand rows.
    ///
    /// Where the server takes a million rows for none that fit, it joins by hashing all employees, and still goes over no
    /// table that grows.
    private static func limit(_ planning: Planning) -> Int {
        planning.isOutdated ? 400_000 : planning.rows == 1_000 ? 12_000 : 5_000
    }

    @Test(
        "a statement reads what it gives and a handful more, however much there is and whatever the server knows of it",
        arguments: Planning.all
    )
    func hotStatements(planning: Planning) throws {
        let archive = try Archive(of: planning.rows)
        let limit = Self.limit(planning)
        let others = Set((PersonalStatements.all + ColdStatements.of(planning)).map(ColdStatements.key))
        let statements = try DomainStatements.all.filter { !others.contains(ColdStatements.key($0)) }
        try archive.session.rolledBack {
            try planning.take(archive.session)
            for statement in statements {
                let (read, given) = try archive.reads(of: statement)
                #expect(read <= limit + given * Self.readsOfRow, "\(read) read, \(given) given: \(statement.text)")
            }
        }
    }

    @Test(
        "what is read to evaluate one person is a handful of rows, by a plan for its values as every evaluation has it",
        arguments: Planning.all.filter { $0.mode == "force_custom_plan" }
    )
    func personalStatements(planning: Planning) throws {
        let archive = try Archive(of: planning.rows)
        let limit = Self.limit(planning)
        try archive.session.rolledBack {
            try planning.take(archive.session)
            for statement in PersonalStatements.all {
                let (read, given) = try archive.reads(of: statement)
                #expect(read <= limit + given * Self.readsOfRow, "\(read) read, \(given) given: \(statement.text)")
            }
        }
    }

    @Test("a scan goes over the signals that live, however many are over", arguments: Planning.all)
    func scan(planning: Planning) throws {
        let archive = try Archive(of: planning.rows)
        let limit = Self.limit(planning)
        try archive.session.rolledBack {
            try planning.take(archive.session)
            try archive.session.execute(SignalSQL.createFound)
            try archive.session.execute(
                """
                insert into pg_temp.signal_found
                select kind, post_code, unit_id, employee_id, seen_number + 1, seen_date, limit_number, basis
                from mutasi.signal where ended_at is null
                """
            )
            for statement in [SignalSQL.analyzeFound, SignalSQL.end, SignalSQL.refresh, SignalSQL.raise] {
                let (read, given) = try archive.reads(of: statement)
                #expect(read <= limit, "\(read) read, \(given) given: \(statement.text)")
            }
        }
    }

    @Test(
        "what goes over all employees reads a handful of rows of each, however much was ever recorded of them",
        arguments: Planning.all
    )
    func statementsOfAllEmployees(planning: Planning) throws {
        let archive = try Archive(of: planning.rows)
        // A table of a hundred rows is read whole sooner than by its index.
        let most = planning.rows == 1_000 ? 200 : 10
        let employees: Int = try archive.session.value("select count(*)::bigint from mutasi.employee")
        try archive.session.rolledBack {
            try planning.take(archive.session)
            for statement in ColdStatements.ofAllEmployees {
                let read = try archive.reads(of: statement).read
                #expect(read <= 100 + most * employees, "\(read) read of \(employees) employees: \(statement.text)")
            }
        }
    }

    @Test("what may go over a whole table is a statement of the domain")
    func coldStatements() throws {
        let known = Set(try DomainStatements.all.map(ColdStatements.key))
        for planning in Planning.all {
            #expect(known.isSuperset(of: ColdStatements.of(planning).map(ColdStatements.key)))
        }
    }
}
