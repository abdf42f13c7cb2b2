import Postgres
import TestSupport
import Testing

@testable import TransferStore

@Suite("Sealing the audit, and finding what was forged")
struct AuditSealingTests {
    private let database: TestDatabase
    private let session: Session
    private let log: AuditLog
    private let key: AuditKey

    init() throws {
        database = try TestDatabase()
        session = try database.session()
        log = AuditLog(session)
        key = try AuditKey(Array("a key for tests, of 32 bytes or so".utf8))
    }

    private func change(_ name: String, _ session: Session? = nil) throws {
        try (session ?? self.session).execute("insert into mutasi.agency (code, kind) values (\(name), 'PUSAT')")
    }

    @discardableResult
    private func seal() throws -> AuditAnchor? { try session.transaction { try log.seal(with: key, limit: 100) } }

    private func findings(_ anchors: [AuditAnchor] = []) throws -> [String] {
        try log.verify(with: [key], anchors: anchors).findings.map { finding in
            "\(finding.kind.rawValue) \(finding.sequence.map { "\($0)" } ?? "-") \(finding.event.map { "\($0)" } ?? "-")"
        }
    }

    /// As whoever owns the database could: every trigger is switched off.
    private func forge(_ statements: String) throws {
        try session.script(
            """
            alter table audit.event disable trigger user; alter table audit.seal disable trigger user;
            alter table audit.anchor disable trigger user;
            \(statements);
            alter table audit.event enable always trigger event_unchanged;
            alter table audit.event enable always trigger event_awaits_seal
            """
        )
    }

    @Test("what was recorded is sealed in batches, once")
    func batches() throws {
        for name in ["A", "B", "C"] { try change(name) }
        #expect(try session.transaction { try log.seal(with: key, limit: 2) }?.sequence == 2)
        #expect(try seal()?.sequence == 3)
        #expect(try seal() == nil)
        #expect(try findings().isEmpty)
        #expect(try log.backlog().count == 0)
    }

    @Test("a commit that comes late is sealed when it is there")
    func late() throws {
        let other = try database.session()
        try other.execute("begin")
        try change("LATE", other)
        try change("A")
        #expect(try seal()?.sequence == 1)
        try other.execute("commit")
        #expect(try seal()?.sequence == 2)
        #expect(try findings().isEmpty)
    }

    @Test("edit, deletion, swap and what is slipped in are found, with the row")
    func forgeries() throws {
        for name in ["A", "B", "C", "D", "E"] { try change(name) }
        try seal()
        let ids = try session.query("select id from audit.event order by id").map {
            try $0.decode(at: 0, as: Int64.self)
        }
        try forge("update audit.event set login = 'nobody' where id = \(ids[1])")
        #expect(try findings() == ["CHANGED 2 \(ids[1])"])
        try forge(
            """
            delete from audit.event where id = \(ids[3]);
            insert into audit.event (action, subject, key) values ('INSERT', 'mutasi.agency', 'F')
            """
        )
        let slipped: Int64 = try session.value("select max(id) from audit.event")
        #expect(try findings() == ["CHANGED 2 \(ids[1])", "DELETED 4 \(ids[3])", "UNSEALED - \(slipped)"])
    }

    @Test("a tail that was cut with everything in the database is found by the anchor outside of it")
    func tail() throws {
        for name in ["A", "B", "C"] { try change(name) }
        let anchor = try #require(try seal())
        try forge(
            """
            delete from audit.anchor; delete from audit.seal where sequence > 1;
            delete from audit.event where id > (select min(id) from audit.event)
            """
        )
        #expect(try findings().isEmpty)
        #expect(try findings([anchor]) == ["CUT 3 -"])
    }

    @Test("anchors are kept in a file, each once, and a line that is none is named")
    func anchorFile() throws {
        try change("A")
        let anchor = try #require(try seal())
        let folder = try ImportDirectory()
        try folder.write("anchors", "")
        let file = AnchorFile(folder.path + "/anchors")
        try file.append(anchor)
        try file.append(anchor)
        #expect(try file.read() == [anchor])
        try folder.write("anchors", "\(anchor)\nx\n")
        #expect(throws: AnchorFileFault.noAnchor(folder.path + "/anchors", line: 2)) { try file.read() }
    }
}
