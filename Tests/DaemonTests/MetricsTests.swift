import Glibc
import Postgres
import TestSupport
import Testing

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

    private static func text(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
