import Metrics
import Postgres
import Synchronization

/// A private thread that runs jobs one after another, with a session of its own for handlers that need one.
final class Lane: Sendable {
    private let number: Int
    private let backlog: Backlog
    private let completer: Completer
    private let metrics: QueueMetrics
    private let link: Confined<Link>
    private let canceller = Mutex<Canceller?>(nil)

    init(
        _ number: Int,
        of queue: String,
        options: RunnerOptions,
        backlog: Backlog,
        completer: Completer,
        metrics: QueueMetrics,
        outages: Outages
    ) {
        self.number = number
        self.backlog = backlog
        self.completer = completer
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
                if first.route.handler.isQuick { self.perform(quick: run) } else { self.perform(first, &link) }
            }
        }
    }

    /// Cancels the statement that a handler is waiting for.
    func interrupt() { canceller.withLock { $0 }?.cancel() }

    /// Ends its session.
    func close() { link.async { $0.close() } }

    private func perform(quick run: [ClaimedJob]) {
        start(run)
        let start = ContinuousClock.now
        var reports: [Report] = []
        reports.reserveCapacity(run.count)
        var last = start
        for job in run where !job.tenure.isOver {
            let verdict = Self.verdict(job) { try Self.call(job) }
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
        var reports: [Report] = []
        if !job.tenure.isOver {
            let verdict =
                if case .transactional(let isolation, let body) = job.route.handler.body {
                    Self.verdict(job) { try transact(job, isolation, body, &link) }
                } else {
                    Self.verdict(job) { try Self.call(job) }
                }
            if let verdict { reports.append(Report(job, of: backlog, ran: .now - start, verdict)) }
        }
        let ran = ContinuousClock.now - start
        job.route.metrics.ran(ran)
        finish([job], reports, ran: ran)
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

    private static func call(_ job: ClaimedJob) throws -> Outcome {
        switch job.route.handler.body {
        case .plain(let body), .quick(let body): try body(JobContext(job: job))
        case .transactional: throw PostgresError(.usage, "a transactional handler needs a session")
        }
    }

    private static func verdict(_ job: ClaimedJob, _ body: () throws -> Outcome) -> Verdict {
        verdict(job) { Optional(try body()) } ?? .released(after: nil)
    }

    /// Judges what the closure gives or throws; nothing when it gives nothing.
    private static func verdict(_ job: ClaimedJob, _ body: () throws -> Outcome?) -> Verdict? {
        let (attempt, backoff) = (Int(job.attempt), job.route.handler.backoff)
        do {
            return try body().map {
                Verdict($0, attempt: attempt, backoff: backoff, isCancelled: job.tenure.isOver)
            }
        } catch {
            return Verdict(throwing: error, attempt: attempt, backoff: backoff, isCancelled: job.tenure.isOver)
        }
    }

    /// Runs a handler in the transaction that completes its job.
    ///
    /// - Returns: an outcome still to be reported, its transaction rolled back; nil when all is committed, or when the
    ///   job turned out to be another's.
    private func transact(
        _ job: ClaimedJob,
        _ isolation: Isolation,
        _ body: (JobContext, Session) throws -> Outcome,
        _ link: inout Link
    ) throws -> Outcome? {
        let start = ContinuousClock.now
        do {
            let session = try link.open()
            canceller.withLock { $0 = session.canceller }
            defer { canceller.withLock { $0 = nil } }
            try session.begin(isolation)
            defer { session.rollbackOrClose() }
            guard try session.query(.hold(node: job.tenure.id, id: job.id)).isTrue else {
                metrics.fenced.increment()
                return nil
            }
            let outcome = try body(JobContext(job: job), session)
            guard case .complete(let result) = outcome else { return outcome }
            let ran = (ContinuousClock.now - start).microseconds
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
