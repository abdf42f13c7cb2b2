import Postgres
import TestSupport
import Testing
import Upstream

@testable import TransferStore

@Suite("What becomes of an upstream statement when we cannot be told")
struct HandoverModeTests {
    private let upstream: UpstreamTable
    private let session: Session
    private let sari = UpstreamTable.sari

    init() throws {
        upstream = try UpstreamTable()
        session = upstream.session
    }

    /// Runs a closure while another session holds tables of ours.
    private func whileLocked(_ tables: String, _ body: () throws -> Void) throws {
        let other = try upstream.database.session()
        try other.transaction {
            try other.script("lock table \(tables) in access exclusive mode")
            try body()
        }
    }

    @Test("tolerant: while the inbox is locked the statement goes on, and the change is found by reconciliation")
    func lockedInbox() throws {
        let watch = try upstream.install()
        try whileLocked("mutasi_inbox.event") {
            // It has returned before the lock is released.
            try session.execute("update simpeg.pegawai set gol = 1 where nip = \(sari)")
        }
        #expect(try upstream.told().isEmpty)
        #expect(
            try session.query("select operation || ' ' || code from mutasi_inbox.fault")
                .map { try $0.decode(at: 0, as: String.self) } == ["U 55P03"]
        )
        #expect(try upstream.inbox.reading().faults == 1)
        #expect(try upstream.inbox.reconcile(watch.name).lost == 1)
        #expect(try upstream.told() == ["R \(sari)"])
        #expect(try upstream.inbox.reading().faults == 0)
    }

    @Test("tolerant: who was told of before a change that was not is told of again by reconciliation")
    func toldBefore() throws {
        let watch = try upstream.install()
        try session.execute("update simpeg.pegawai set gol = 1 where nip = \(sari)")
        try whileLocked("mutasi_inbox.event") {
            try session.execute("update simpeg.pegawai set gol = 2 where nip = \(sari)")
        }
        #expect(try upstream.inbox.reconcile(watch.name).repeated == 1)
        #expect(try upstream.told() == ["U \(sari)", "R \(sari)"])
        #expect(try upstream.inbox.reconcile(watch.name).repeated == 0)
    }

    @Test("tolerant: a change of which not even the fault could be recorded is found by reconciliation")
    func lockedFault() throws {
        let watch = try upstream.install()
        try session.execute("update simpeg.pegawai set gol = 1 where nip = \(sari)")
        try whileLocked("mutasi_inbox.event, mutasi_inbox.fault") {
            try session.execute("update simpeg.pegawai set gol = 2 where nip in (\(sari), \(UpstreamTable.budi))")
        }
        #expect(try upstream.inbox.reading().faults == 0)
        let found = try upstream.inbox.reconcile(watch.name)
        #expect(found.lost == 1 && found.repeated == 1)
        #expect(try upstream.told() == ["U \(sari)", "R \(UpstreamTable.budi),\(sari)"])
    }

    @Test("tolerant: while all our tables are locked, even the fault's, many statements of one transaction wait once")
    func lockedSchema() throws {
        try upstream.install()
        let tables = try session.query(
            """
            select string_agg(format('mutasi_inbox.%I', relname), ', ') from pg_class
            where relnamespace = 'mutasi_inbox'::regnamespace and relkind = 'r'
            """
        )[0].decode(at: 0, as: String.self)
        try whileLocked(tables) {
            try session.transaction {
                for _ in 1...100 { try session.execute("update simpeg.pegawai set gol = gol + 1") }
                let gaveUp = "select current_setting('mutasi_inbox.gave_up') = pg_current_xact_id()::text" as SQL
                #expect(try session.query(gaveUp)[0].decode(at: 0, as: Bool.self))
            }
        }
        #expect(try upstream.number("select sum(gol)::bigint from simpeg.pegawai") == 266)
    }

    @Test("tolerant: when our schema is gone, nothing upstream fails")
    func gone() throws {
        try upstream.install()
        try session.script("drop table mutasi_inbox.event cascade; drop table mutasi_inbox.fault cascade")
        try session.script(
            """
            update simpeg.pegawai set gol = 1; insert into simpeg.pegawai values ('x'); delete from simpeg.pegawai;
            truncate simpeg.pegawai
            """
        )
        #expect(try upstream.number("select count(*) from simpeg.pegawai") == 0)
    }

    @Test("strict: the statement fails, says why and what helps, and nothing is changed")
    func strict() throws {
        try upstream.install(UpstreamTable.watch(mode: .strict))
        try whileLocked("mutasi_inbox.event") {
            let error = #expect(throws: PostgresError.self) {
                try session.execute("update simpeg.pegawai set gol = 1 where nip = \(sari)")
            }
            #expect(error?.sqlState == .lockNotAvailable)
            #expect(error?.message.contains("simpeg.pegawai could not be handed over to mutasi and was") == true)
        }
        #expect(try upstream.number("select count(*) from simpeg.pegawai where gol = 1") == 0)
        try session.execute("update simpeg.pegawai set gol = 1 where nip = \(sari)")
        #expect(try upstream.told() == ["U \(sari)"])
    }

    @Test("two who change the same person's rows of two tables never wait for each other here")
    func noWaiting() throws {
        try upstream.install()
        try upstream.install(UpstreamTable.watch("simpeg.riwayat", columns: "jabatan", topic: .post))
        let other = try upstream.database.session()
        try session.transaction {
            try session.execute("update simpeg.pegawai set gol = 1 where nip = \(sari)")
            try other.script("set lock_timeout = '1ms'; insert into simpeg.riwayat values (1, '\(sari)', 'x')")
        }
        #expect(try upstream.told().count == 2)
        #expect(try upstream.number("select count(*) from mutasi_inbox.fault") == 0)
    }
}
