import Delivery
import FoundationEssentials
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("Changes of data that ask for evaluation.person")
struct PersonChangeTests {
    private let way: SariOnTheWay

    init() throws {
        way = try SariOnTheWay()
    }

    /// How many jobs `evaluation.person` wait.
    private func waiting() throws -> Int64 {
        try way.value("select count(*) from jobs.job where kind = 'evaluation.person'")
    }

    @Test("whatever writes, a change for somebody on the way asks for one evaluation, however many rows it has")
    func asking() throws {
        #expect(try waiting() == 0)
        try way.discipline()
        try way.session.execute(
            "update mutasi.performance set recorded = recorded || ' ' where employee_id = \(way.sari)"
        )
        try way.session.execute("update mutasi.employee set rank_since = '2024-04-01' where id = \(way.sari)")
        #expect(try waiting() == 1)
        let key: String = try way.value("select unique_key from jobs.job where kind = 'evaluation.person'")
        let id: String = try way.value("select id::text from mutasi.employee where id = \(way.sari)")
        #expect(key == "person:" + id)
    }

    @Test("a change that is undone asks for nothing, nor does one for somebody who is not on the way")
    func notAsking() throws {
        struct Undone: Error {}
        #expect(throws: Undone.self) {
            try way.session.transaction {
                try way.discipline()
                throw Undone()
            }
        }
        try way.session.execute(
            """
            delete from mutasi.aspiration where employee_id = (select id from mutasi.employee where nip = '199002022014022903')
            """
        )
        try way.session.execute("update mutasi.employee set rank_since = '2024-04-01' where nip = '199002022014022903'")
        #expect(try waiting() == 0)
    }

    @Test("an import asks for it in the transaction of the file: not in a trial, and not a second time")
    func importing() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mutasi-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let rows = """
            nip,tingkat,tmt_mulai,tmt_akhir,status,no_sk
            198703142011012907,S,2025-10-01,2026-09-30,BERJALAN,SK-1
            198703142011012907,R,2025-10-01,2026-03-31,BERJALAN,SK-2

            """
        try Data(rows.utf8).write(to: folder.appending(path: "hukdis.csv"))
        let run = { (isDryRun: Bool) throws -> Int in
            let day = try CivilDate(parsing: "2025-10-02")
            let report = try ImportRun(directory: folder.path, session: way.session, isDryRun: isDryRun, today: day)
                .run()
            return report.applied
        }
        #expect(try run(true) == 2)
        #expect(try waiting() == 0)
        #expect(try run(false) == 2)
        #expect(try waiting() == 1)
        try way.session.execute("delete from jobs.job where kind = 'evaluation.person'")
        #expect(try run(false) == 0)
        #expect(try waiting() == 0)
        #expect(try way.look().contains("\"frozen\""))
    }

    @Test("who wishes for the post of an open need is looked at, too")
    func interest() throws {
        try way.session.execute(
            """
            insert into mutasi.aspiration (employee_id, choice, post_code)
            select id, 5, 'J-KASI-PROMKES' from mutasi.employee where nip = '199002022014022903'
            """
        )
        #expect(try waiting() == 1)
    }

    @Test("who takes the post that somebody is on the way to has that one looked at; so do a cut and a moratorium")
    func seat() throws {
        let asked = { (change: SQL) throws -> Int64 in
            try way.session.execute("delete from jobs.job where kind = 'evaluation.person'")
            try way.session.execute(change)
            return try way.value("select count(*) from jobs.job where kind = 'evaluation.person'")
        }
        #expect(
            try asked(
                """
                update mutasi.employee set post_code = 'J-KASI-PROMKES', unit_id = 'U-BKWK-PP'
                where nip = '199002022014022903'
                """
            ) >= 1
        )
        #expect(
            try asked(
                "update mutasi.formation set needed = 0 where post_code = 'J-KASI-PROMKES' and unit_id = 'U-BKWK-PP'"
            ) == 1
        )
        #expect(
            try asked(
                """
                insert into mutasi.moratorium (id, jurisdiction, basis, starts_on, ends_on)
                values ('M-1', 'Binawidya', 'UU 10/2016', '2025-10-01', '2025-12-31')
                """
            ) == 1
        )
        #expect(try way.look().contains("\"frozen\""))
    }

    @Test("a moratorium that begins later freezes whoever has no decree by then, on the day it begins and not before")
    func laterMoratorium() throws {
        try way.session.execute(
            """
            insert into mutasi.moratorium (id, jurisdiction, basis, starts_on, ends_on)
            values ('M-2', 'Binawidya', 'UU 10/2016', '2025-11-03', '2025-11-10')
            """
        )
        #expect(try way.look().contains("\"frozen\"") == false)
        let days = try way.session.query(
            "select args ->> 'on' from jobs.job where kind = 'moratorium.watch' order by run_at"
        )
        #expect(try days.map { try $0.decode(at: 0, as: String.self) } == ["2025-11-03", "2025-11-11"])
        func watch(_ day: String, at moment: String) throws -> Outcome {
            try way.setClock(moment)
            try way.session.execute("delete from jobs.job where kind = 'evaluation.person'")
            let job = NewJob(
                WatchMoratorium.kind,
                args: try WatchMoratorium(moratorium: "M-2", on: day).json()
            )
            return try way.registry.run(job, on: way.session)
        }
        guard case .snooze = try watch("2025-11-03", at: "2025-11-02 23:00+07") else { throw NotWaited() }
        #expect(try waiting() == 0)
        _ = try watch("2025-11-03", at: "2025-11-03 00:05+07")
        #expect(try waiting() == 1)
        #expect(try way.look().contains("\"frozen\""))
        #expect(try Proposals(way.session).lastFreezeCause(of: way.proposal) == .moratorium)
        // Of a day that is no longer one of the moratorium's, nothing comes.
        _ = try watch("2025-11-05", at: "2025-11-05 00:05+07")
        #expect(try waiting() == 0)
        _ = try watch("2025-11-11", at: "2025-11-11 00:05+07")
        #expect(try waiting() == 1)
        #expect(try way.look().contains("\"checked\""))
    }

    private struct NotWaited: Error {}

    @Test("the job that a change asked for does the work, and the employee is told by the proposal's own news")
    func wholeWay() throws {
        try way.discipline()
        _ = try QueueDrain(way.province.database.options, registry: way.registry)()
        #expect(try way.state == .frozen)
        let run: Int64 = try way.value("select count(*) from mutasi.evaluation_run where need_id = \(way.need.number)")
        #expect(run == 2)
    }
}
