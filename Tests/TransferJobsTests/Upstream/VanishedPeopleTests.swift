import Postgres
import Schema
import TestSupport
import Testing
import Transfers
import Upstream

@testable import TransferJobs
@testable import TransferStore

@Suite("People whose rows are gone upstream")
struct VanishedPeopleTests {
    private let province: Province
    private let session: Session
    private let database: TestDatabase
    private let theirs: Session
    private let sari = "198703142011012907"

    init() throws {
        province = try Province()
        session = try province.database.session()
        database = try TestDatabase(migrated: false)
        theirs = try database.session()
        let watch = try Watch(
            TableName("simpeg.pegawai"),
            key: Identifier("nip"),
            rowKey: Identifier("nip"),
            columns: [Identifier("nama")],
            topic: .person
        )
        try theirs.script(
            """
            create schema simpeg;
            create table simpeg.pegawai (nip text primary key, nama text);
            insert into simpeg.pegawai values ('\(sari)', 'Sari Wulandari');
            \(Schema.outbox)
            """
        )
        try theirs.script(WatchScript(watch).installation)
    }

    private static let mapping = """
        [upstream]
        name = simpeg
        database = x
        [pegawai.csv]
        from = simpeg.pegawai
        key = nip
        topics = asn.changed
        nip_baru = nip
        nama = nama
        jenis_asn = 'PNS'
        kedudukan_hukum_id = 1
        gol_akhir = 'III/d'
        jenis_jabatan_id = 2
        jabatan_id = 'J-PROMKES-MUDA'
        tmt_jabatan = '2021-04-01'
        unor_id = 'U-DINKES-KESMAS-S'
        """

    private func sync(withdrawsAll: Bool = false) throws -> Withdrawal? {
        try UpstreamSync(
            UpstreamMapping(Self.mapping),
            from: try UpstreamOutbox(theirs),
            to: session,
            withdrawsAll: withdrawsAll
        ).run(today: try CivilClock(session).today()).withdrawal
    }

    /// Takes what is told, once nothing can commit behind it any more.
    private func take() throws -> UpstreamTaking {
        let outbox = try UpstreamOutbox(theirs)
        let databases = UpstreamDatabases(session)
        let lease = Interval(microseconds: 60_000_000)
        let place = try #require(try databases.claim("simpeg", as: "test", for: lease))
        var events: [UpstreamEvent] = []
        try eventually("an event") {
            events = try outbox.pull(after: place)
            return !events.isEmpty
        }
        let today = try CivilClock(session).today()
        let mapping = try UpstreamMapping(Self.mapping)
        return try #require(try databases.take(events, after: place, mapping, outbox, today: today))
    }

    private func people(active: Bool) throws -> [PersonID] {
        try session.query(
            "select id from mutasi.employee where nip = \(sari) and is_active = \(active) order by record"
        ).map { try $0.decode(at: 0) }
    }

    private func count(_ query: SQL) throws -> Int { try session.query(query)[0].decode(at: 0) }

    @Test("whose row is deleted is withdrawn, with nothing deleted, and is themselves again when it is back (case 89)")
    func deletedAndBack() throws {
        #expect(try sync()?.isEmpty == true)
        let before = try people(active: true)
        let appraisals = try count("select count(*) from mutasi.performance")
        try theirs.script("delete from simpeg.pegawai")
        #expect(try take().withdrawal == Withdrawal(withdrawn: 1, withheld: 0))
        #expect(try people(active: true).isEmpty && people(active: false) == before)
        #expect(try count("select count(*) from mutasi.performance") == appraisals)
        try theirs.script("insert into simpeg.pegawai values ('\(sari)', 'Sari Wulandari')")
        #expect(try take().withdrawal?.isEmpty == true)
        #expect(try people(active: true) == before && people(active: false).isEmpty)
    }

    @Test("a comparison finds whose row went without being told, and leaves people of other sources alone")
    func untold() throws {
        _ = try sync()
        let all = try count("select count(*) from mutasi.employee where is_active")
        try theirs.script("alter table simpeg.pegawai disable trigger user; delete from simpeg.pegawai")
        #expect(try sync() == Withdrawal(withdrawn: 1, withheld: 0))
        #expect(try count("select count(*) from mutasi.employee where is_active") == all - 1)
        #expect(try sync()?.isEmpty == true)
    }

    @Test("very many at once are left as they are, noted, and withdrawn when somebody says so")
    func many() throws {
        try theirs.script(
            "insert into simpeg.pegawai select '198703142011011' || n, 'Orang ' || n from generate_series(901, 960) n"
        )
        _ = try sync()
        try theirs.script("delete from simpeg.pegawai where nama like 'Orang%'")
        #expect(try take().withdrawal == Withdrawal(withdrawn: 0, withheld: 60))
        #expect(try UpstreamDatabases(session).all().first?.vanished == 60)
        #expect(try sync() == Withdrawal(withdrawn: 0, withheld: 60))
        #expect(try UpstreamDatabases(session).all().first?.vanished == 60)
        #expect(try sync(withdrawsAll: true) == Withdrawal(withdrawn: 60, withheld: 0))
        #expect(try UpstreamDatabases(session).all().first?.vanished == 0)
    }
}
