import JobQueue
import Metrics
import Postgres
import Telemetry
import TestSupport
import Testing

@Suite("Metrics")
struct MetricsTests {
    let bench: Bench
    let metrics = PrometheusMetrics(
        describing: QueueMetric.allCases.map { MetricDescription($0.rawValue, help: $0.help, buckets: $0.buckets) }
    )

    init() throws {
        bench = try Bench()
    }

    /// The metrics of which there is a value.
    private var told: Set<String> {
        Set(
            metrics.text.split(separator: "\n").filter { $0.hasPrefix("# TYPE ") }
                .map { String($0.split(separator: " ")[2]) }
        )
    }

    private func withNode(_ body: (QueueRunner) throws -> Void) throws {
        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        try registry.register("test.effect", .transactional { _, _ in .complete() })
        try bench.withNode(
            registry,
            {
                $0.metrics = metrics
                $0.sampling = .milliseconds(20)
            },
            body
        )
    }

    /// The value of a series, as it is written.
    private func value(_ series: String) -> String? {
        metrics.text.split(separator: "\n").first { $0.hasPrefix(series + " ") }.map {
            String($0.dropFirst(series.count + 1))
        }
    }

    @Test("attempts are counted by queue and kind when they start, and by their outcome when that is told")
    func attempts() throws {
        let session = try bench.session()
        try session.enqueue((0..<300).map { _ in NewJob("diagnostic.noop") })
        try session.enqueue((0..<3).map { _ in NewJob("test.effect") })
        try session.enqueue(NewJob("diagnostic.fail", args: #"{"times": 2}"#, maxAttempts: 2))
        try withNode { _ in try bench.wait(for: 304, from: "select count(*) from jobs.history") }

        func finished(_ kind: String, _ outcome: String) -> String? {
            value(#"jobs_finished_total{kind="\#(kind)",outcome="\#(outcome)",queue="default"}"#)
        }
        #expect(finished("diagnostic.noop", "completed") == "300")
        #expect(finished("test.effect", "completed") == "3")
        #expect(finished("diagnostic.fail", "retried") == "1")
        #expect(finished("diagnostic.fail", "discarded") == "1")
        #expect(finished("diagnostic.fail", "completed") == "0")
        #expect(value(#"jobs_started_total{kind="diagnostic.noop",queue="default"}"#) == "300")
        #expect(value(#"jobs_started_total{kind="diagnostic.fail",queue="default"}"#) == "2")
        #expect(value(#"jobs_run_seconds_count{kind="diagnostic.noop",queue="default"}"#) == "300")
        #expect(value("jobs_fenced_total") == "0")
    }

    @Test("how long jobs were due before they started is told by the database's clock")
    func pickup() throws {
        try withNode { _ in
            try eventually("a sample") { value("jobs_enqueued_total") != nil }
            try bench.wait(for: 1, from: "select count(*) from jobs.doorbell where asleep")
            try bench.session().execute(
                "insert into jobs.job (kind, run_at) values ('diagnostic.noop', now() - interval '100 seconds')"
            )
            try bench.wait(for: 1, from: "select count(*) from jobs.history")
        }
        #expect(value(#"jobs_pickup_seconds_bucket{queue="default",le="60"}"#) == "0")
        #expect(value(#"jobs_pickup_seconds_bucket{queue="default",le="300"}"#) == "1")
    }

    @Test("jobs inserted are counted wherever they come from")
    func enqueued() throws {
        try withNode { node in
            try eventually("a first sample, from which on is counted") { node.health.nodeID != nil }
            let session = try bench.session()
            try eventually("inserts that are seen") {
                try session.enqueue(NewJob("diagnostic.noop"))
                return value("jobs_enqueued_total").flatMap { Int($0) } ?? 0 > 0
            }
        }
    }

    @Test("what waits is told by queue, priority and state, and as nothing when it is gone")
    func depths() throws {
        try bench.session().execute(
            """
            insert into jobs.job (kind, queue, priority, run_at)
            select 'test.none', 'mail', 0, now() - interval '50 seconds' from generate_series(1, 3)
            union all select 'test.none', 'mail', 0, now() + interval '1 hour'
            """
        )
        func waiting(_ state: String) -> String? {
            value(#"jobs_waiting{priority="urgent",queue="mail",state="\#(state)"}"#)
        }
        let age = #"jobs_oldest_age_seconds{priority="urgent",queue="mail"}"#
        try withNode { _ in
            try eventually("three jobs that wait") { waiting("available") == "3" }
            #expect(waiting("scheduled") == "1")
            #expect(waiting("retrying") == "0")
            #expect((50...300).contains(value(age).flatMap { Double($0) } ?? 0))
            try bench.session().execute("delete from jobs.job")
            try eventually("an empty queue") { waiting("available") == "0" }
            #expect(value(age) == "0")
            let server = try Session(bench.database.options.database("postgres"))
            try server.script("alter database \(bench.database.name) allow_connections false")
            try server.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = \(bench.database.name)"
            )
            try eventually("nothing told of what is not known") { waiting("available") == nil }
            try server.script("alter database \(bench.database.name) allow_connections true")
        }
    }

    @Test("schedules that cannot be run, and for how long others have been due, are told until they are mended")
    func schedules() throws {
        // The row of the second is locked, so that no node runs it.
        try bench.session().execute(
            """
            insert into jobs.schedule (name, cron, zone, kind, next_run_at) values
                ('bad', '@daily', 'Mars', 'diagnostic.noop', now()),
                ('late', '@daily', 'WIB', 'diagnostic.noop', now() - interval '1000 seconds')
            """
        )
        let editor = try bench.session()
        try editor.script("begin; select from jobs.schedule where name = 'late' for update")
        func late() -> Double { value("jobs_schedules_late_seconds").flatMap { Double($0) } ?? -1 }
        try withNode { _ in
            try eventually("both") { value("jobs_schedules_failing") == "1" && late() >= 1000 }
            try editor.script("update jobs.schedule set enabled = false; commit")
            try eventually("neither") { value("jobs_schedules_failing") == "0" && late() == 0 }
        }
    }

    @Test("nodes that are found dead are counted, whether or not they held jobs")
    func nodesLost() throws {
        try bench.session().execute(
            """
            insert into jobs.node (id, host, pid, version, queues, lease, last_seen_at)
            values (1000, 'gone', 1, '1', '{default}', '10 seconds', now() - interval '1 hour')
            """
        )
        try withNode { _ in try eventually("the node") { value("jobs_nodes_lost_total") == "1" } }
        #expect(value("jobs_rescued_total") == "0")
    }

    @Test("sessions that are lost are counted by class, and as opened again")
    func faults() throws {
        try withNode { node in
            try bench.wait(for: 1, from: "select count(*) from jobs.doorbell where asleep")
            try bench.session().execute(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                """
            )
            try eventually("a reconnection") { value("jobs_reconnects_total") != "0" }
            #expect(value(#"jobs_database_errors_total{class="57"}"#) != nil)
            node.measure()
            #expect(value("jobs_heartbeat_age_seconds").flatMap { Double($0) } ?? 100 < 30)
        }
    }

    @Test("every metric that is described is there after some work, and none that is not")
    func complete() throws {
        try bench.session().enqueue(NewJob("diagnostic.noop"))
        try bench.session().enqueue(NewJob("test.none"))
        try withNode { node in
            try bench.wait(for: 1, from: "select count(*) from jobs.history")
            try bench.session().execute(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                """
            )
            // A sample that the lost sessions spoil takes back what it told of the waiting jobs, until the next.
            try eventually("every metric at once") {
                node.measure()
                return told.isSuperset(of: QueueMetric.allCases.map(\.rawValue))
            }
        }
        #expect(told.subtracting(QueueMetric.allCases.map(\.rawValue)) == [])
    }
}
