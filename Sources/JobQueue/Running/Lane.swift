import Metrics
import Postgres
import Synchronization

/// A private thread that runs jobs one after another, with a session of its own for handlers that need one.
final class Lane: Sendable {
    private let number: Int
    private let backlog: Backlog
    private let completer: Completer
    private let overseer: Overseer
    private let journal: Journal
    private let metrics: QueueMetrics
    private let link: Confined<Link>
    private let running = Mutex<[Execution]>([])

    init(
        _ number: Int,
        of queue: String,
        options: RunnerOptions,
        backlog: Backlog,
        completer: Completer,
        overseer: Overseer,
        journal: Journal,
        metrics: QueueMetrics,
        outages: Outages
    ) {
        self.number = number
        self.backlog = backlog
        self.completer = completer
        self.overseer = overseer
        self.journal = journal
        self.metrics = metrics
        link = Confined(
            "jobs.lane.\(queue).\(number)",
            Link(for: "handlers", options.connection, deadline: nil, outages)
        )
    }

    /// Has it take jobs until there are none.
    func wake() {
        link.async { link in
            while true {
                let run = self.backlog.take(for: self.number)
                guard let first = run.first else { return }
                switch first.route.handler.body {
                case .quick: self.perform(quick: run)
                case .chunk(_, let body): self.perform(chunk: run, body)
                case .plain, .transactional: self.perform(first, &link)
                }
            }
        }
    }

    /// What it runs now, unless that is a run of quick jobs.
    var executions: [Execution] { running.withLock { $0 } }

    /// Ends its session.
    func close() { link.async { $0.close() } }

    private func perform(quick run: [ClaimedJob]) {
        start(run)
        let start = ContinuousClock.now
        var reports: [Report] = []
        reports.reserveCapacity(run.count)
        var last = start
        for job in run where !job.tenure.isOver {
            guard let verdict = Self.judge(job, nil, { try Self.call(job, nil) }) else { continue }
            let now = ContinuousClock.now
            reports.append(Report(job, of: backlog, ran: now - last, verdict))
            job.route.metrics.ran(now - last)
            last = now
        }
        finish(run, reports, ran: last - start)
    }

    private func perform(_ job: ClaimedJob, _ link: inout Link) {
        start([job])
        let start = ContinuousClock.now
        let verdict = execute([job], since: start) { executions in
            let execution = executions[0]
            // Looked at only now that the execution is known to those who would stop it.
            guard !job.tenure.isOver else { return Verdict?.none }
            return Self.judge(job, execution) {
                if case .transactional(let isolation, let body) = job.route.handler.body {
                    return try transact(execution, isolation, body, &link)
                }
                return try Self.call(job, execution)
            }
        }
        let ran = ContinuousClock.now - start
        job.route.metrics.ran(ran)
        finish([job], verdict.map { [Report(job, of: backlog, ran: ran, $0)] } ?? [], ran: ran)
    }

    private func perform(chunk run: [ClaimedJob], _ body: ([JobContext]) throws -> [Outcome]) {
        start(run)
        let start = ContinuousClock.now
        let judged = execute(run, since: start) { Chunk($0).judged(by: body) }
        let ran = ContinuousClock.now - start
        for job in run { job.route.metrics.ran(ran / run.count) }
        finish(run, judged.map { Report($0.job, of: backlog, ran: ran, $0.verdict) }, ran: ran)
    }

    /// Counts a run, each kind at once.
    private func start(_ run: [ClaimedJob]) {
        var rest = run[...]
        while let route = rest.first?.route {
            let same = rest.prefix { $0.route === route }
            route.metrics.started(same)
            rest = rest.dropFirst(same.count)
        }
    }

    /// Runs a closure as attempts that are watched over.
    private func execute<Value>(
        _ jobs: [ClaimedJob],
        since start: ContinuousClock.Instant,
        _ body: ([Execution]) -> Value
    ) -> Value {
        let executions = jobs.map { Execution($0, on: number, start: start, journal: journal) }
        running.withLock { $0 = executions }
        for execution in executions { overseer.began(execution) }
        defer {
            running.withLock { $0 = [] }
            for execution in executions { overseer.ended(execution) }
        }
        let value = body(executions)
        for execution in executions { execution.writeDown() }
        return value
    }

    /// Hands the reports on.
    ///
    /// What has none is settled: committed by its own transaction, or not this node's any more.
    private func finish(_ run: [ClaimedJob], _ reports: [Report], ran: Duration) {
        if reports.count < run.count {
            let reported = Set(reports.map(\.id))
            for job in run where !reported.contains(job.id) { backlog.settle(CollectionOfOne(job.id), of: job.tenure) }
        }
        completer.report(reports)
        backlog.ran(run.count, for: ran)
    }

    private static func call(_ job: ClaimedJob, _ execution: Execution?) throws -> Outcome {
        switch job.route.handler.body {
        case .plain(let body), .quick(let body): try body(JobContext(job: job, execution: execution))
        case .transactional: throw PostgresError(.usage, "a transactional handler needs a session")
        case .chunk: throw PostgresError(.usage, "a handler of chunks takes its jobs together")
        }
    }

    /// Judges what the closure gives or throws; nothing when it gives nothing.
    private static func judge(
        _ job: ClaimedJob,
        _ execution: Execution?,
        _ body: () throws -> Outcome?
    ) -> Verdict? {
        let (attempt, backoff) = (Int(job.attempt), job.route.handler.backoff)
        let context = JobContext(job: job, execution: execution)
        do {
            return try body().map {
                Verdict($0, attempt: attempt, backoff: backoff, cancellation: context.cancellation)
            }
        } catch {
            return Verdict(throwing: error, attempt: attempt, backoff: backoff, cancellation: context.cancellation)
        }
    }

    /// Runs a handler in the transaction that completes its job.
    ///
    /// - Returns: an outcome still to be reported, its transaction rolled back; nil when all is committed, or when the
    ///   job turned out to be another's.
    private func transact(
        _ execution: Execution,
        _ isolation: Isolation,
        _ body: (JobContext, Session) throws -> Outcome,
        _ link: inout Link
    ) throws -> Outcome? {
        let job = execution.job
        do {
            let session = try link.open()
            defer { session.rollbackOrClose() }
            let outcome: Outcome? = try execution.withStatements(on: session) {
                try session.begin(isolation)
                guard try session.query(.hold(node: job.tenure.id, id: job.id)).isTrue else { return nil }
                return try body(JobContext(job: job, execution: execution), session)
            }
            guard let outcome else {
                metrics.fenced.increment()
                return nil
            }
            guard case .complete(let result) = outcome else { return outcome }
            execution.writeDown()
            let ran = (ContinuousClock.now - execution.start).microseconds
            try session.query(.complete(node: job.tenure.id, ids: [job.id], ran: [ran], results: [result]))
            try session.commit()
        } catch {
            link.leave(if: error)
            metrics.failed(error)
            throw error
        }
        completer.confirmed(job, of: backlog)
        return nil
    }
}
