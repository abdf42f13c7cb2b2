import Postgres
import TestSupport
import Testing

@testable import mutasictl

@Suite("mutasictl queue status as a check")
struct QueueCheckTests {
    private let control: Control

    init() throws {
        control = try Control()
        try control.database.session().execute(
            "insert into jobs.job (kind, queue, run_at) values ('test.a', 'surat_dinas', now() - interval '20 minutes')"
        )
    }

    @Test("the wait of the oldest job decides, by the bounds that are given, and the figures are behind the bar")
    func bounds() throws {
        let warning = try control("queue", "status", "--plugin", "--lang", "en")
        #expect(warning.status == 1)
        #expect(
            warning.output.hasPrefix("MUTASI QUEUES WARNING - surat_dinas: 1 jobs are ready, the oldest for 20 min")
        )
        #expect(warning.output.contains(" | critical=0 warning=1 surat_dinas_available=1 surat_dinas_running=0 "))
        #expect(warning.output.contains(#/ surat_dinas_oldest=12\d\ds;900;3600;0\n$/#))
        #expect(warning.output.split(separator: "\n").count == 1)
        let critical = try control("queue", "status", "--plugin", "--warning", "5m", "--critical", "15m")
        #expect(critical.status == 2 && critical.output.contains("s;300;900;0"))
        let fine = try control("queue", "status", "--plugin", "--warning", "1h", "--critical", "2h", "--lang", "en")
        #expect(fine.status == 0 && fine.output.hasPrefix("MUTASI QUEUES OK - all is fine | "))
    }

    @Test("where nothing could be looked at, that is what it says; bounds in the wrong order are wrong usage")
    func unknown() throws {
        let lost = try control("queue", "status", "--plugin", "--database", "host=/nowhere dbname=x")
        #expect(lost.status == 3)
        #expect(lost.output.hasPrefix("MUTASI QUEUES UNKNOWN - ") && lost.talk.isEmpty)
        #expect(try control("queue", "status", "--plugin", "--warning", "2h").status == 64)
    }
}
