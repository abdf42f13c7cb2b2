import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import Synchronization
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers
import Upstream

@Suite("From a change upstream to its evaluation")
struct InboxReaderTests {
    private let province: Province
    private let session: Session
    private let sari = "198703142011012907"

    init() throws {
        province = try Province()
        session = try province.database.session()
        try session.script(
            """
            create schema simpeg;
            create table simpeg.pegawai (nip text primary key, gol int);
            insert into simpeg.pegawai select nip, 33 from mutasi.employee;
            """
        )
        try session.script(WatchScript(try Self.watch()).installation)
    }

    private static func watch() throws -> Watch {
        try Watch(
            TableName("simpeg.pegawai"),
            key: Identifier("nip"),
            rowKey: Identifier("nip"),
            columns: [Identifier("gol")],
            topic: .discipline
        )
    }

    private func reader(listens: Bool) throws -> InboxReader {
        try InboxReader(province.database.options, listens: listens) { _ in }
    }

    private func waitForEvaluations(_ number: Int64) throws {
        try eventually("\(number) evaluations") {
            try session.query(
                "select count(*) from jobs.history where kind = 'evaluation.person' and outcome = 'completed'"
            )[0].decode(at: 0, as: Int64.self) >= number
        }
    }

    @Test("a change is evaluated, whether the bell wakes the reader or it polls", arguments: [true, false])
    func endToEnd(listens: Bool) throws {
        let reader = try reader(listens: listens)
        reader.start()
        defer { reader.stop() }
        try province.start()
        try session.execute("update simpeg.pegawai set gol = 34 where nip = \(sari)")
        try waitForEvaluations(1)
        try session.execute("update simpeg.pegawai set gol = 35 where nip = \(sari)")
        try waitForEvaluations(2)
    }

    @Test("what was told while no reader ran is not lost, and a lost session is opened again")
    func outage() throws {
        try session.execute("update simpeg.pegawai set gol = 34 where nip = \(sari)")
        let recovered = Mutex(false)
        let reader = try InboxReader(province.database.options, listens: true) { news in
            if case .recovered = news { recovered.withLock { $0 = true } }
        }
        reader.start()
        defer { reader.stop() }
        try province.start()
        try waitForEvaluations(1)
        try session.query(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and query like '%mutasi_inbox.%'
            """
        )
        try session.execute("update simpeg.pegawai set gol = 35 where nip = \(sari)")
        try waitForEvaluations(2)
        try eventually("the news of it") { recovered.withLock { $0 } }
    }

    @Test("the job finds a change that no trigger told of, and it is evaluated")
    func reconciliation() throws {
        try session.script(
            """
            alter table simpeg.pegawai disable trigger user;
            update simpeg.pegawai set gol = 34 where nip = '\(sari)';
            """
        )
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: province.database.options)
        let handlers = registry
        let outcome = try session.transaction {
            try handlers.run(NewJob(ReconcileUpstream.kind, args: try ReconcileUpstream().json()), on: session)
        }
        guard case .complete(let result?) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(result.text.contains("\"lost\": 1"))
        let reader = try reader(listens: true)
        reader.start()
        defer { reader.stop() }
        try province.start()
        try waitForEvaluations(1)
        let unknown = try session.transaction {
            try handlers.run(NewJob(ReconcileUpstream.kind, args: #"{"watch": "x"}"#), on: session)
        }
        guard case .discard = unknown else {
            Issue.record("\(unknown)")
            return
        }
    }
}
