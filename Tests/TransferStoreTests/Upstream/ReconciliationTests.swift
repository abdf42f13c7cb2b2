import FoundationEssentials
import Postgres
import TestSupport
import Testing
import Upstream

@testable import TransferStore

@Suite("Reconciliation with upstream tables")
struct ReconciliationTests {
    private let upstream: UpstreamTable
    private let session: Session
    private let watch: Watch
    private let sari = UpstreamTable.sari
    private let budi = UpstreamTable.budi

    init() throws {
        upstream = try UpstreamTable()
        session = upstream.session
        watch = try upstream.install()
    }

    private func reconcile() throws -> Reconciliation { try upstream.inbox.reconcile(watch.name) }

    private func silently(_ script: String) throws {
        try session.script(
            "alter table simpeg.pegawai disable trigger user; \(script); alter table simpeg.pegawai enable trigger user"
        )
    }

    @Test("a change while the trigger was off is found, once, and what was told is told once more (case 88)")
    func lostEvent() throws {
        try silently("update simpeg.pegawai set unor = 'U-9' where nip = '\(sari)'")
        try session.execute("update simpeg.pegawai set unor = 'U-8' where nip = \(budi)")
        let found = try reconcile()
        #expect(found.lost == 1 && found.repeated == 1 && found.compared == 2 && !found.isFirst)
        let again = try reconcile()
        #expect(again.lost == 0 && again.repeated == 0)
        #expect(try upstream.told() == ["U \(budi)", "R \(budi),\(sari)"])
        #expect(try upstream.promote().enqueued == 2)
    }

    @Test("a change while the trigger was off is found though the person was told of before it, be it back to what was")
    func lostAfterTelling() throws {
        try session.execute("update simpeg.pegawai set gol = 34 where nip in (\(sari), \(budi))")
        #expect(try upstream.promote().enqueued == 2)
        try silently(
            """
            update simpeg.pegawai set gol = 35 where nip = '\(sari)'; update simpeg.pegawai set gol = 33 where nip = '\(budi)'
            """
        )
        #expect(try reconcile().repeated == 2)
        #expect(try upstream.told() == ["U \(budi),\(sari)", "R \(budi),\(sari)"])
        #expect(try reconcile().repeated == 0)
    }

    @Test("many that were missed are told in events of a thousand")
    func many() throws {
        try silently("insert into simpeg.pegawai select 100000000000000000 + n from generate_series(1, 2500) n")
        #expect(try reconcile().lost == 2500)
        let sizes = try session.query("select cardinality(entity_keys) from mutasi_inbox.event order by xid, id")
            .map { try $0.decode(at: 0, as: Int.self) }
        #expect(sizes == [1000, 1000, 500])
    }

    @Test("what was found once is found again when it changes again without being told")
    func lostTwice() throws {
        for grade in 1...3 {
            try silently("update simpeg.pegawai set gol = \(grade) where nip = '\(sari)'")
            #expect(try reconcile().lost == 1)
        }
    }

    @Test("rows that came or went unseen are found, an unwatched column is not")
    func rows() throws {
        try silently(
            """
            insert into simpeg.pegawai values ('199002022014022903'); delete from simpeg.pegawai where nip = '\(budi)';
            update simpeg.pegawai set nama = 'x'
            """
        )
        #expect(try reconcile().lost == 2)
        #expect(try upstream.told() == ["R \(budi),199002022014022903"])
        #expect(try reconcile().lost == 0)
    }

    @Test("a change that commits during a comparison is not missed by the next one")
    func during() throws {
        let other = try upstream.database.session()
        try other.transaction {
            try other.execute("update simpeg.pegawai set gol = 1 where nip = \(sari)")
            #expect(try reconcile().lost == 0)
        }
        #expect(try reconcile().lost == 0)
        #expect(try upstream.told() == ["U \(sari)", "R \(sari)"])
    }

    @Test("after another definition was installed it is remembered how everything is")
    func otherDefinition() throws {
        try upstream.install(UpstreamTable.watch(columns: "gol"))
        try silently("update simpeg.pegawai set unor = 'U-7'")
        #expect(try reconcile().lost == 0)
        try silently("update simpeg.pegawai set gol = 7")
        #expect(try reconcile().lost == 2)
    }

    @Test("a truncated table tells of everybody who was in it")
    func truncated() throws {
        try session.script("truncate simpeg.pegawai")
        #expect(try reconcile().lost == 2)
    }

    @Test("the inbox's SQL stands alone in an upstream database, with triggers and reconciliation")
    func standalone() throws {
        let database = try TestDatabase(migrated: false)
        let session = try database.session()
        let folder = "SQL/migrations"
        let files = try FileManager.default.contentsOfDirectory(atPath: Repository.location(of: folder))
        let inboxFile = try #require(files.first { $0.hasSuffix("_inbox.sql") })
        try session.script(try Repository.text(of: "\(folder)/\(inboxFile)"))
        try session.script("create schema simpeg; create table simpeg.pegawai (nip text, gol int, unor text, tmt date)")
        try session.script(WatchScript(watch).installation)
        try session.script("insert into simpeg.pegawai values ('x')")
        let inbox = UpstreamInbox(session)
        #expect(try inbox.reconcile(watch.name).lost == 0)
        #expect(try inbox.drifts(of: watch).isEmpty)
        let operations = try session.query("select operation from mutasi_inbox.event order by xid, id")
        #expect(try operations.map { try $0.decode(at: 0, as: String.self) } == ["I", "R"])
    }
}
