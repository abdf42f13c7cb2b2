import Postgres
import TestSupport
import Testing

@testable import TransferStore

@Suite("Texts that the database does not take")
struct TextConstraintTests {
    private let session: Session
    private let database: TestDatabase

    init() throws {
        database = try TestDatabase()
        session = try database.session()
    }

    /// The checks of the schema that measure a text, by its length or its form.
    private static let measuring: SQL = """
        select c.conname::text, r.relname::text,
            pg_get_constraintdef(c.oid) ~ 'length\\([^<>=]*\\) <= '
        from pg_constraint c
        left join pg_class r on r.oid = c.conrelid
        left join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        join pg_type t on t.oid = coalesce(a.atttypid, nullif(c.contypid, 0))
        where c.contype = 'c' and c.connamespace in ('mutasi'::regnamespace, 'jobs'::regnamespace) and t.typcategory = 'S'
            and pg_get_constraintdef(c.oid) ~ '(length|~~?)[ (]'
        order by 1
        """

    @Test("every check of the schema on the length or form of a text tells its field and its limits")
    func schema() throws {
        let rows = try session.query(Self.measuring)
        var count = 0
        for row in rows {
            let name: String = try row.decode(at: 0)
            let table: String? = try row.decode(at: 1)
            let hasMaximum: Bool = try row.decode(at: 2)
            let found = try session.query(ConstraintSQL.text(name, table: table)).first
            let constraint = try #require(found, "\(table ?? "a domain"): \(name)")
            #expect(try (constraint.decode(at: 0, as: String.self) == "") == (table == nil), "\(name)")
            #expect(try (constraint.decode(at: 1, as: Int?.self) != nil) == hasMaximum, "\(name)")
            count += 1
        }
        #expect(count > 50)
    }

    @Test("a text that is too long is told by its column and limits; what else is refused is not taken for one")
    func refusals() throws {
        let long = String(repeating: "x", count: 100_000)
        let error = #expect(throws: PostgresError.self) {
            try session.execute("insert into mutasi.unit (id, name) values ('U-1', \(long))")
        }
        let broken = try #require(error)
        #expect(try TextConstraint(brokenBy: broken, session)?.maximum == 300)
        let other = #expect(throws: PostgresError.self) { try session.execute("select 1/0") }
        #expect(try TextConstraint(brokenBy: try #require(other), session) == nil)
    }

    @Test("letters are counted as the database counts them, and spaces alone are nothing")
    func length() {
        let constraint = TextConstraint(column: "reason", minimum: 1, maximum: 3)
        #expect(constraint.allows("abc") && !constraint.allows("abcd"))
        #expect(!constraint.allows("  ") && !constraint.allows("e\u{301}e\u{301}"))
    }
}
