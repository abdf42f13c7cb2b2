import JobQueue
import Postgres
import Synchronization
import TestSupport
import Testing
import Transfers
import Upstream

@testable import TransferJobs
@testable import TransferStore

@Suite("An upstream system with a database of its own")
struct UpstreamReaderTests {
    private let province: Province
    private let session: Session
    private let upstream: SeparateUpstream
    private let proxy: Proxy
    private let sari = "198703142011012907"

    init() throws {
        province = try Province()
        session = try province.database.session()
        upstream = try SeparateUpstream(people: ["198703142011012907"])
        proxy = try Proxy()
    }

    private func mapping(listens: Bool = true, port: Int? = nil) throws -> UpstreamMapping {
        try upstream.mapping(
            database: "host=127.0.0.1 port=\(port ?? proxy.port) user=\(upstream.role) dbname="
                + upstream.database.name,
            listens: listens
        )
    }

    private func outbox() throws -> UpstreamOutbox {
        try UpstreamOutbox(Session(upstream.database.options.user(upstream.role)))
    }

    private func reader(
        _ mapping: UpstreamMapping,
        tell: @escaping @Sendable (UpstreamReader.News) -> Void = { _ in }
    ) throws -> UpstreamReader {
        try UpstreamReader(mapping, own: province.database.options, tell: tell)
    }

    private func change(_ level: String) throws {
        try upstream.session.execute(
            "update simpeg.hukdis set tingkat = \(level), tmt = '2025-02-01' where nip = \(sari)"
        )
    }

    private func events() throws -> Int64 {
        try session.query("select count(*) from mutasi_inbox.event where source = 'simpeg'")[0].decode(at: 0)
    }

    private func levels() throws -> [String] {
        try session.query(
            """
            select d.severity from mutasi.discipline d join mutasi.employee e on e.id = d.employee_id
            where e.nip = \(sari) and d.starts_on = '2025-02-01' order by 1
            """
        ).map { try $0.decode(at: 0) }
    }

    @Test("a change is taken with its rows and evaluated, by the bell or by polling", arguments: [true, false])
    func endToEnd(listens: Bool) throws {
        defer { upstream.drop() }
        let reader = try reader(mapping(listens: listens))
        let inbox = try InboxReader(province.database.options, listens: true) { _ in }
        reader.start()
        inbox.start()
        defer {
            reader.stop()
            inbox.stop()
        }
        try province.start()
        try change("R")
        try eventually("an evaluation") {
            try session.query(
                "select from jobs.history where kind = 'evaluation.person' and outcome = 'completed'"
            ).count == 1
        }
        #expect(try levels() == ["R"])
        #expect(try events() == 1)
        try eventually("the confirmation") {
            try upstream.session.query("select from mutasi_inbox.reader where name = 'mutasi' and id > 0").count == 1
        }
    }

    @Test("what is cut off between our commit and the confirmation is not taken twice")
    func once() throws {
        defer { upstream.drop() }
        try change("R")
        proxy.change(to: .cutAnswer(to: "acknowledge"))
        let failed = Mutex(false)
        let reader = try reader(mapping()) { news in
            guard case .failed = news else { return }
            failed.withLock { $0 = true }
        }
        reader.start()
        defer { reader.stop() }
        try eventually("the cut") { failed.withLock { $0 } }
        proxy.change(to: .pass)
        try change("S")
        try eventually("the second event") { try events() == 2 }
        #expect(try levels().contains("S"))
    }

    @Test("what is taken through a day is one run of the import, and one row of the audit")
    func gathered() throws {
        defer { upstream.drop() }
        let reader = try reader(mapping())
        reader.start()
        defer { reader.stop() }
        for (count, level) in ["R", "S", "B"].enumerated() {
            try change(level)
            try eventually("event \(count + 1)") { try events() == count + 1 }
        }
        let runs = try session.query(
            """
            select f.rows_applied, (select count(*) from audit.event e where e.subject like '%import_run' and e.key = r.id::text)
            from mutasi.import_run r join mutasi.import_file f on f.run_id = r.id where r.source = 'simpeg'
            """
        )
        #expect(runs.count == 1)
        let (applied, recorded) = try runs[0].decode(Int.self, Int.self)
        #expect(applied == 3 && recorded == 1)
    }

    @Test("two daemons that read the same events take them once")
    func two() throws {
        defer { upstream.drop() }
        try change("R")
        let outbox = try outbox()
        try settle(outbox, 1)
        let databases = UpstreamDatabases(session)
        let lease = Interval(microseconds: 10_000_000)
        let place = try #require(try databases.claim("simpeg", as: "a", for: lease))
        #expect(try databases.claim("simpeg", as: "b", for: lease) == nil)
        let pulled = try outbox.pull(after: place)
        let today = try CivilClock(session).today()
        #expect(try databases.take(pulled, after: place, mapping(), outbox, today: today)?.events == 1)
        #expect(try databases.take(pulled, after: place, mapping(), outbox, today: today) == nil)
        #expect(try events() == 1)
    }

    @Test("what commits late is not skipped")
    func late() throws {
        defer { upstream.drop() }
        let other = try upstream.database.session()
        let outbox = try outbox()
        try other.transaction {
            try other.execute("update simpeg.hukdis set tingkat = 'R' where nip = \(sari)")
            try upstream.session.execute("insert into simpeg.hukdis values ('x', 'R', null)")
            #expect(try outbox.pull(after: .start).isEmpty)
            #expect(try outbox.outlook(after: .start).isBehind)
        }
        try settle(outbox, 2)
    }

    @Test("one that is away is told of once, noted, and waited for")
    func away() throws {
        defer { upstream.drop() }
        let failures = Mutex(0)
        let reader = try reader(mapping(port: 1)) { news in
            guard case .failed = news else { return }
            failures.withLock { $0 += 1 }
        }
        reader.start()
        defer { reader.stop() }
        let databases = UpstreamDatabases(session)
        _ = try databases.claim("simpeg", as: "another", for: Interval(microseconds: 1))
        try eventually("the note") { try databases.all().first?.failure == "connection" }
        let first = try databases.all().first?.failedSince
        try session.script("update mutasi_inbox.upstream set failure = 'x'")
        try eventually("the next attempt") { try databases.all().first?.failure == "connection" }
        #expect(try databases.all().first?.failedSince == first)
        #expect(failures.withLock { $0 } == 1)
    }

    @Test("one that was restored is read from the beginning")
    func restored() throws {
        defer { upstream.drop() }
        _ = try UpstreamDatabases(session).claim("simpeg", as: "another", for: Interval(microseconds: 1))
        try session.script("update mutasi_inbox.upstream set xid = '9000000000', id = 5")
        try change("R")
        let reader = try reader(mapping())
        reader.start()
        defer { reader.stop() }
        try eventually("the event") { try events() == 1 }
    }

    @Test("a row that the import refuses keeps no event back, and is kept as an issue")
    func refusedRow() throws {
        defer { upstream.drop() }
        try change("X")
        let reader = try reader(mapping())
        reader.start()
        defer { reader.stop() }
        try eventually("the event") { try events() == 1 }
        #expect(try session.query("select from mutasi.import_issue where severity = 'ERROR'").count == 1)
        #expect(try levels().isEmpty)
    }

    @Test("the login reads what is mapped and told, and can do nothing else there")
    func login() throws {
        defer { upstream.drop() }
        let login = try outbox().session
        for statement in [
            "update simpeg.hukdis set tingkat = 'B'", "delete from mutasi_inbox.event",
            "select * from mutasi_inbox.event",
            "insert into mutasi_inbox.event (topic, version, operation) values ('asn.changed', 1, 'T')",
            "update mutasi_inbox.watch set mode = 'strict'", "create table simpeg.x (a int)",
        ] {
            let error = #expect(throws: PostgresError.self) { try login.script(statement) }
            #expect(error?.sqlState == .insufficientPrivilege, "\(statement)")
        }
        try login.script("select nip from simpeg.hukdis")
    }

    @Test("all of it can be taken back, once nothing tells any more")
    func removal() throws {
        defer { upstream.drop() }
        let other = try upstream.database.session()
        #expect(throws: PostgresError.self) { try other.script(upstream.script.removal) }
        try upstream.session.script(WatchScript(upstream.watch).removal)
        for _ in 1...2 { try upstream.session.script(upstream.script.removal) }
        #expect(try upstream.session.query("select from pg_namespace where nspname = 'mutasi_inbox'").isEmpty)
    }

    @Test(
        "a mapping is held against the database: what fits has no fault, and whatever does not is named with its line"
    )
    func inspection() throws {
        defer { upstream.drop() }
        let login = try outbox().session
        #expect(try MappingInspection(mapping()).faults.isEmpty)
        #expect(try MappingInspection(mapping()).faults(in: login).isEmpty)
        let wrong = try UpstreamMapping(
            """
            [upstream]
            name = simpeg
            database = x
            [hukdis.csv]
            from = simpeg.hukdis
            key = nip
            topics = asn.changed
            nip = niip
            tmt_mulai = tmt + interval '1 hour'
            warna = nip
            [gaji.csv]
            from = simpeg.gaji
            [kinerja.csv]
            from = simpeg.kinerja
            """
        )
        #expect(
            MappingInspection(wrong).faults.map { "\($0.line) \($0.reason.word)" } == [
                "3 wrong_connection", "10 unknown_column", "4 missing_column", "11 unknown_file", "13 missing_column",
                "13 missing_column",
                "13 missing_column",
            ]
        )
        #expect(
            try MappingInspection(wrong).faults(in: login).map { "\($0.line) \($0.reason.word)" } == [
                "4 not_watched", "8 refused", "9 wrong_type", "14 no_table",
            ]
        )
    }

    @Test("everything is loaded by the import, compared the next time, and what was not told is told")
    func sync() throws {
        defer { upstream.drop() }
        try change("R")
        let sync = UpstreamSync(try mapping(), from: try outbox(), to: session)
        let today = try CivilClock(session).today()
        #expect(try sync.run(today: today).report.applied == 1)
        #expect(try levels() == ["R"])
        try upstream.session.script(
            "set session_replication_role = replica; alter table simpeg.hukdis disable trigger all"
        )
        try change("S")
        let second = try sync.run(today: today)
        #expect(second.report.applied == 1)
        #expect(second.reconciliations.map(\.lost) == [1])
        #expect(try sync.run(today: today).report.applied == 0)
    }

    private func settle(_ outbox: UpstreamOutbox, _ count: Int) throws {
        try eventually("\(count) events") { try outbox.pull(after: .start).count == count }
    }
}
