import Glibc
import Postgres
import TestSupport
import Testing

@testable import mutasid

@Suite("A daemon's metrics")
struct MetricsTests {
    @Test("are in the file from the start, say which daemon's they are, and go with it")
    func file() throws {
        let site = try Site()
        let path = "/tmp/mutasid-\(UInt64.random(in: 0 ... .max)).prom"
        let daemon = try site.daemon(
            "--diagnostics",
            "--metrics-interval",
            "1",
            environment: ["MUTASI_METRICS_FILE": path]
        )
        let name = path.dropFirst("/tmp/".count).dropLast(".prom".count)
        try site.database.session().execute("select jobs.enqueue('diagnostic.noop')")
        let line =
            #"jobs_finished_total{daemon="\#(name)",kind="diagnostic.noop",outcome="completed",queue="default"} 1"#
        try eventually("the job in the metrics") { Self.text(path).contains(line) }
        #expect(Self.text(path).contains(#"mutasid_info{daemon="\#(name)",version=""#))
        #expect(try daemon.stop() == .exit(0))
        #expect(access(path, F_OK) != 0)
    }

    @Test("tell how the site is doing, by a login that may change nothing, and forget it when the database is away")
    func site() throws {
        let site = try Site()
        let logins = try Logins(site.database)
        try site.database.session().script(
            """
            insert into mutasi_inbox.upstream (name, failed_since, failure)
            values ('simpeg', now() - interval '1 hour', '08006')
            """
        )
        let path = "/tmp/mutasid-\(UInt64.random(in: 0 ... .max)).prom"
        let user = try logins.name(in: ["mutasi_daemon"])
        let daemon = try site.daemon(
            "--metrics-file",
            path,
            "--metrics-interval",
            "1",
            environment: ["MUTASI_DATABASE_URL": "\(site.conninfo) user=\(user)"]
        )
        func isTold(_ metric: SiteMetric) -> Bool { Self.text(path).contains("\n\(metric.rawValue){") }
        try eventually("all that is told of the site") { SiteMetric.allCases.allSatisfy(isTold) }
        #expect(Self.text(path).contains(#/mutasi_upstream_failing_seconds{[^}]*upstream="simpeg"} 36\d\d/#))
        #expect(Self.text(path).contains(#/jobs_schedules_failing{[^}]*} 0\n/#))

        try site.administer("alter database \(site.database.name) allow_connections false")
        try eventually("nothing told of what is not known") { !SiteMetric.allCases.contains(where: isTold) }
        try site.administer("alter database \(site.database.name) allow_connections true")
        #expect(try daemon.stop() == .exit(0))
    }

    private static func text(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
