import Postgres
import TestSupport
import Testing
import Upstream

@testable import TransferStore

@Suite("Promotion of events to jobs")
struct PromotionTests {
    private let upstream: UpstreamTable
    private let session: Session
    private let inbox: UpstreamInbox
    private let sari = UpstreamTable.sari
    private let budi = UpstreamTable.budi

    init() throws {
        upstream = try UpstreamTable()
        session = upstream.session
        inbox = upstream.inbox
        try upstream.install()
    }

    private func change(_ nip: String, _ grade: Int32, _ session: Session? = nil) throws {
        try (session ?? self.session).execute("update simpeg.pegawai set gol = \(grade) where nip = \(nip)")
    }

    private func person(_ nip: String) -> String { #"evaluation.person {"nip": "\#(nip)"}"# }

    @Test("a burst of changes to one person becomes one job, which waits a moment, with ids only")
    func burst() throws {
        for grade in 1...50 { try change(sari, Int32(grade)) }
        let first = try upstream.promote()
        #expect(first.promoted == 50 && first.enqueued == 1 && first.parked == 0 && !first.isHeld)
        try change(sari, 99)
        #expect(try upstream.promote().promoted == 1)
        #expect(try upstream.jobs() == [person(sari)])
        let waits = try upstream.number(
            "select count(*) from jobs.job where run_at > created_at and ordering_key = 'employee:' || \(sari)"
        )
        #expect(waits == 1)
        #expect(try upstream.promote() == Promotion(promoted: 0, enqueued: 0, parked: 0, isHeld: false))
    }

    @Test("whom we know is named by our own key in the job and in its keys, which say nothing of them")
    func known() throws {
        try upstream.database.session().script(
            """
            insert into mutasi.unit (id, name, district, zone) values ('U', 'Dinas', 'Kota', 'WIB');
            insert into mutasi.post (code, name, kind) values ('J', 'Pranata', 2);
            insert into mutasi.employee (nip, name, kind, legal_position, born_on, rank, post_code, post_since, unit_id)
            values ('\(sari)', 'Sari', 'PNS', 1, '1987-03-14', 'III/c', 'J', '2020-01-01', 'U')
            """
        )
        try change(sari, 1)
        try change(budi, 1)
        #expect(try upstream.promote().enqueued == 2)
        let told = try upstream.number(
            "select count(*) from jobs.job j where to_jsonb(j)::text like '%' || \(sari) || '%'"
        )
        #expect(told == 0)
        let named = try upstream.number(
            """
            select count(*) from jobs.job j join mutasi.employee e on j.args = jsonb_build_object('employee', e.id)
            where j.ordering_key = 'person:' || e.id
            """
        )
        #expect(named == 1)
        #expect(try upstream.jobs().contains(person(budi)))
    }

    @Test("who commits late is not skipped, and who is open holds back only what came after")
    func lateCommit() throws {
        let late = try upstream.database.session()
        try late.transaction {
            try change(sari, 1, late)
            try change(budi, 1)
            // The other transaction began earlier and may still tell.
            let held = try inbox.promote()
            #expect(held.promoted == 0 && held.isHeld)
        }
        #expect(try upstream.promote().promoted == 2)
        #expect(try upstream.jobs() == [person(budi), person(sari)])
    }

    @Test("what is rolled back is not told, and holds nothing back afterwards")
    func rollback() throws {
        let undone = try upstream.database.session()
        #expect(throws: Undone.self) {
            try undone.transaction {
                try change(sari, 1, undone)
                try change(budi, 1)
                throw Undone()
            }
        }
        #expect(try upstream.promote().promoted == 1)
        #expect(try upstream.jobs() == [person(budi)])
    }

    @Test("a promotion that is rolled back is done again, and one that is committed never")
    func exactlyOnce() throws {
        try change(sari, 1)
        try upstream.settle()
        #expect(throws: Undone.self) {
            try session.transaction {
                #expect(try inbox.promote().promoted == 1)
                throw Undone()
            }
        }
        #expect(try upstream.jobs().isEmpty)
        #expect(try upstream.promote().promoted == 1)
        try session.execute("delete from jobs.job")
        #expect(try upstream.promote().promoted == 0)
    }

    @Test("one reads at a time, and the other goes its way")
    func twoReaders() throws {
        try change(sari, 1)
        try upstream.settle()
        let other = try upstream.database.session()
        try other.transaction {
            let first = try UpstreamInbox(other).promote()
            let second = try inbox.promote()
            #expect(first.promoted == 1 && second.promoted == 0)
        }
        #expect(try upstream.promote().promoted == 0)
        #expect(try upstream.jobs().count == 1)
    }

    @Test("large changes are promoted in parts, none of which is lost")
    func parts() throws {
        for n in 1...30 {
            try session.execute(
                """
                insert into simpeg.pegawai (nip)
                select (100000000000000000 + \(Int64(n)) * 1000 + i)::text from generate_series(1, 100) i
                """
            )
        }
        try upstream.settle()
        var parts = 0
        while try inbox.promote(limit: 500).isHeld { parts += 1 }
        #expect(parts >= 4)
        #expect(try upstream.number("select count(*) from jobs.job") == 3_000)
    }

    @Test("topics of units look for signals, and an emptied table has tables compared")
    func otherJobs() throws {
        try upstream.install(UpstreamTable.watch("simpeg.riwayat", key: "jabatan", columns: "nip", topic: .formation))
        try session.script(
            "insert into simpeg.riwayat values (1, 'x', 'U-1'), (2, 'y', 'U-2'); truncate simpeg.riwayat"
        )
        #expect(try upstream.promote().parked == 0)
        #expect(try upstream.jobs() == ["signal.scan {}", "upstream.reconcile {}"])
    }

    @Test("in a database that was restored on another server events are read from the beginning, and tables compared")
    func restored() throws {
        try session.execute("update mutasi_inbox.reader set xid = '9000000000', id = 1")
        try change(sari, 1)
        #expect(try upstream.promote().promoted == 1)
        #expect(try upstream.jobs() == [person(sari), "upstream.reconcile {}"])
    }

    @Test("a bell is rung for a reader that sleeps, and for no other")
    func bell() throws {
        let reader = try upstream.database.session()
        try reader.listen("mutasi_inbox")
        try change(sari, 1)
        try inbox.sleep()
        try change(sari, 2)
        #expect(try reader.notifications(until: .now + .seconds(20)).count == 1)
        try inbox.sleep(false)
        try change(sari, 3)
        try session.script("notify mutasi_inbox, 'end'")
        #expect(try reader.notifications(until: .now + .seconds(20)).map(\.payload) == ["end"])
    }

    private struct Undone: Error {}
}
