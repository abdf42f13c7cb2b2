import Dispatch
import FoundationEssentials
import JobQueue
import Logging
import Postgres
import TestSupport
import Testing

@Suite("mutasictl evaluate, training plan, queue and job")
struct JobCommandTests {
    private let control: Control
    private let official = "198508212010011904"

    init() throws {
        control = try Control()
        let folder = try TemporaryFolder()
        try folder.write("id,nama_unor\nU-A,Dinas A\n", to: "unor.csv")
        try folder.write(
            "kode_jabatan,nama_jabatan,jenis_jabatan,eselon_id\nJ-KASI,Kepala Seksi,1,41\n",
            to: "jabatan.csv"
        )
        try folder.write(
            """
            nip_baru,nama,jenis_asn,kedudukan_hukum_id,gol_akhir,jenis_jabatan_id,jabatan_id,tmt_jabatan,unor_id
            \(official),Budi,PNS,01,III/d,1,J-KASI,2021-04-01,U-A

            """,
            to: "pegawai.csv"
        )
        try folder.write(
            """
            kode,kode_jabatan,unor_id,profil,tmt,sumber,bukti_kelembagaan
            KEB-1,J-KASI,U-A,REGULAR,2030-01-01,VACANCY,Formasi 1

            """,
            to: "kebutuhan.csv"
        )
        let run = try control("import", folder.url.path)
        try #require(run.status == 0, "\(run.output)\(run.talk)")
    }

    /// A daemon of the test's own, which answers every evaluation the same way.
    private func daemon(_ answer: @escaping @Sendable () -> Outcome) throws -> QueueRunner {
        var registry = HandlerRegistry()
        try registry.register("evaluation.need", .plain { _ in answer() })
        var options = RunnerOptions(connection: control.database.options)
        options.queues = [QueueOptions("default", lanes: 1)]
        let runner = try QueueRunner(options, registry: registry, logger: Logger(label: "test"))
        runner.start()
        return runner
    }

    private struct Job: Decodable {
        let job: Int
    }

    @Test("asking twice before it has started is one job")
    func once() throws {
        let first = try control("evaluate", "1", "--as-of", "2025-10-01", "--output", "json")
        #expect(first.status == 0)
        #expect(first.talk.contains("mutasictl job show"))
        let second = try control("evaluate", "1", "--as-of", "2025-10-01", "--output", "json")
        let ids = try [first, second].map { try JSONDecoder().decode(Job.self, from: Data($0.output.utf8)).job }
        #expect(ids[0] == ids[1])
        let other = try control("evaluate", "1", "--as-of", "2025-10-02", "--output", "json")
        #expect(try JSONDecoder().decode(Job.self, from: Data(other.output.utf8)).job != ids[0])
    }

    @Test("all open needs are one job, and neither go with a need nor with a trial")
    func all() throws {
        let first = try control("evaluate", "--all", "--output", "json")
        #expect(first.status == 0, "\(first.talk)")
        let second = try control("evaluate", "--all", "--output", "json")
        let ids = try [first, second].map { try JSONDecoder().decode(Job.self, from: Data($0.output.utf8)).job }
        #expect(ids[0] == ids[1])
        #expect(try control("evaluate", "--all", "1").status == 64)
        #expect(try control("evaluate").status == 64)
        #expect(try control("evaluate", "--all", "--dry-run").status == 64)
    }

    @Test("a job that is given up ends the waiting with its reason and code 4")
    func discarded() throws {
        let runner = try daemon { .discard(reason: "DATA07: jabatan belum lengkap") }
        defer { runner.abandon() }
        let run = try control("evaluate", "1", "--wait", "--timeout", "60")
        #expect(run.status == 4)
        #expect(run.output.isEmpty)
        #expect(run.talk.contains("dibuang"))
        #expect(run.talk.contains("DATA07: jabatan belum lengkap"))
    }

    @Test("a job that is done ends the waiting with what it found")
    func completed() throws {
        let runner = try daemon {
            .complete(result: #"{"run": 3, "ranked": 5, "conditional": 2, "notRankable": 9}"#)
        }
        defer { runner.abandon() }
        let run = try control("evaluate", "1", "--wait", "--timeout", "60", "--output", "json")
        #expect(run.status == 0)
        let counts = try JSONDecoder().decode([String: Int].self, from: Data(run.output.utf8))
        #expect(counts["evaluation"] == 3)
        #expect(counts["ranked"] == 5)
        #expect(counts["not_rankable"] == 9)
    }

    @Test("a result of another version is no result")
    func foreignResult() throws {
        let runner = try daemon { .complete(result: #"{"done": true}"#) }
        defer { runner.abandon() }
        let run = try control("evaluate", "1", "--wait", "--timeout", "60")
        #expect(run.status == 70)
        #expect(run.talk.contains("seversi"))
    }

    @Test("where no daemon runs, waiting ends at its limit, and the job stays")
    func timeout() throws {
        let run = try control("evaluate", "1", "--wait", "--timeout", "1", "--lang", "en")
        #expect(run.status == 75)
        #expect(run.talk.contains("goes on"))
        let job = try control("job", "show", "1", "--output", "json")
        #expect(job.status == 0)
        #expect(job.output.contains("\"state\": \"available\""))
    }

    @Test("a connection that breaks ends the waiting and not the job")
    func connectionLost() throws {
        let killer = DispatchQueue(label: "killer")
        let session = try control.database.session()
        let group = DispatchGroup()
        // SAFETY: the session is used on the queue alone until the group is waited for.
        nonisolated(unsafe) let killing = session
        killer.async(group: group) {
            do {
                try eventually("the program's waiting") {
                    try killing.query(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where application_name = 'mutasictl' and datname = current_database() and state = 'idle'
                            and query like '%jobs.status%'
                        """
                    ).first != nil
                }
            } catch {
                Issue.record(error)
            }
        }
        let run = try control("evaluate", "1", "--wait", "--timeout", "60")
        group.wait()
        #expect(run.status == 75)
        #expect(run.talk.contains("mutasictl job show"))
    }

    @Test("nobody is evaluated for a need that is unknown or closed")
    func refusedNeeds() throws {
        #expect(try control("evaluate", "4711").status == 66)
        #expect(try control("need", "close", "1", "--reason", "selesai", "--as", official).status == 0)
        let closed = try control("evaluate", "1")
        #expect(closed.status == 65)
        #expect(closed.talk.contains("[DATA02]"))
        #expect(try control("job", "list", "--output", "json").output == "[]\n")
    }

    @Test("training of somebody who is not on record is not found, and nothing is enqueued")
    func unknownPerson() throws {
        let run = try control("training", "plan", "198703142011012907", "--post", "J-KASI")
        #expect(run.status == 66)
        #expect(try control("training", "list", "198703142011012907").status == 66)
        #expect(try control("inbox", "198703142011012907").status == 66)
        #expect(try control("job", "list", "--output", "json").output == "[]\n")
    }

    @Test("queues and jobs are shown by state")
    func status() throws {
        _ = try control("evaluate", "1")
        let queues = try control("queue", "status", "--output", "csv").output.split(separator: "\n")
        #expect(queues.count == 2)
        #expect(queues.last?.hasPrefix("default,false,,,,,,1,0,0,0,0,") == true)
        #expect(try control("job", "list", "--state", "available").output.contains("evaluation.need"))
        #expect(try control("job", "list", "--state", "running").talk.contains("Tidak ada pekerjaan"))
        #expect(try control("job", "show", "4711").status == 66)
        #expect(try control("job", "list", "--state", "lost").status == 64)
    }
}
