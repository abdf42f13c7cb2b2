import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs

@Suite("upstream.watch")
struct UpstreamAlarmTests {
    private let database: TestDatabase
    private let session: Session
    private let registry: HandlerRegistry

    init() throws {
        database = try TestDatabase()
        session = try database.session()
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: database.options)
        self.registry = registry
        try session.script(
            """
            insert into mutasi_inbox.watch (name, table_schema, table_name, key_column, columns, topic, version, mode,
                timeout_ms, definition)
            values ('pegawai', 'simpeg', 'pegawai', 'nip', '{gol}', 'asn.changed', 1, 'tolerant', 60, 'x')
            """
        )
    }

    private func look() throws {
        let session = session
        let outcome = try session.transaction { try registry.run(NewJob(WatchUpstream.kind), on: session) }
        guard case .complete = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    private func count(_ query: SQL) throws -> Int { try session.query(query)[0].decode(at: 0) }

    private func fail() throws {
        try session.execute(
            """
            insert into mutasi_inbox.fault (watch, topic, operation, code)
            values ('pegawai', 'asn.changed', 'U', '55P03')
            """
        )
    }

    @Test("while everything was told, nobody is")
    func quiet() throws {
        try look()
        #expect(try count("select count(*) from mutasi.inbox") == 0)
        #expect(try count("select count(*) from jobs.job") == 0)
    }

    @Test("a change that was not told is an alarm once a day, and its table is compared")
    func untold() throws {
        try fail()
        try look()
        try fail()
        try look()
        let alarm = try session.query(
            """
            select i.subject, i.body
            from mutasi.inbox i join mutasi.notification n on n.id = i.notification_id
            where n.operator = session_user
            """
        )
        #expect(alarm.count == 1)
        let (subject, body) = try alarm[0].decode(String.self, String.self)
        #expect(subject.contains("pegawai") && body.contains("55P03"))
        #expect(
            try count(
                "select count(*) from jobs.job where kind = 'upstream.reconcile' and args ->> 'watch' = 'pegawai'"
            ) == 1
        )
        try session.execute("update mutasi_inbox.watch set reconciled_at = clock_timestamp()")
        try look()
        #expect(try count("select count(*) from mutasi.notification where operator = session_user") == 1)
    }
}
