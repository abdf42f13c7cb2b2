import Logging
import Metrics
import Postgres
import Synchronization

/// Reports outcomes to the database in batches: while one statement is under way, the next batch gathers.
final class Completer: Sendable {
    private struct Pending {
        var reports: [Report] = []
        var isFlushing = false
    }

    private let pending = Mutex(Pending())
    private let link: Confined<Link>
    private let metrics: QueueMetrics
    private let logger: Logger
    private let isAbandoned = Atomic(false)
    /// Told when jobs may have become due behind the claimer's back: somewhere, or the next of the keys given.
    private let freed: @Sendable (Backlog, [JobKeys]?) -> Void

    init(
        _ options: RunnerOptions,
        metrics: QueueMetrics,
        logger: Logger,
        outages: Outages,
        freed: @escaping @Sendable (Backlog, [JobKeys]?) -> Void
    ) {
        link = Confined(
            "jobs.completer",
            Link(for: "outcomes", options.connection, deadline: options.patience, outages)
        )
        self.metrics = metrics
        self.logger = logger
        self.freed = freed
    }

    /// Takes reports; returns at once.
    func report(_ reports: [Report]) {
        guard !reports.isEmpty else { return }
        let isFirst = pending.withLock { pending in
            pending.reports.append(contentsOf: reports)
            defer { pending.isFlushing = true }
            return !pending.isFlushing
        }
        if isFirst { link.async { self.flush(&$0) } }
    }

    /// A job was completed by its own transaction.
    func confirmed(_ job: ClaimedJob, of backlog: Backlog) {
        job.route.metrics.ended(.completed, 1)
        backlog.settle(CollectionOfOne(job.id), of: job.tenure)
        free(backlog, isAnywhere: job.isBlocking, job.keys.map { [$0] } ?? [])
    }

    /// Gives up what could not be reported, and ends the session.
    func close() {
        isAbandoned.store(true, ordering: .releasing)
        link.async { $0.close() }
    }

    private func flush(_ link: inout Link) {
        while true {
            let reports = pending.withLock { pending in
                let taken = pending.reports
                pending.reports = []
                pending.isFlushing = !taken.isEmpty
                return taken
            }
            guard !reports.isEmpty else { return }
            for batch in ReportBatch.batches(of: reports) { deliver(batch, &link) }
        }
    }

    /// Sends a batch until the database has taken it, or the jobs are not ours any more.
    private func deliver(_ batch: ReportBatch, _ link: inout Link) {
        var isRepetition = false
        while !batch.tenure.isLost && !isAbandoned.load(ordering: .acquiring) {
            do {
                let taken = try link.open().query(batch.statement).only(Int32.self)
                link.succeeded()
                // A repetition finds its own first try done: nothing was fenced then.
                if !isRepetition { metrics.fenced.increment(by: batch.reports.count - Int(taken)) }
                count(batch)
                return settle(batch)
            } catch  where error.sqlState == .lockNotAvailable {
                return held(batch, &link)
            } catch  where error.isRefusal {
                return refused(batch, error, &link)
            } catch {
                let pause = link.failed(error)
                isRepetition = true
                Signal().wait(until: .now + pause)
            }
        }
        link.gaveUp()
        settle(batch)
    }

    /// A transaction has locked some of the jobs, since it has others wait for them: these are reported later, the rest now.
    private func held(_ batch: ReportBatch, _ link: inout Link) {
        let locked: Set<Int64>
        do {
            let rows = try link.open().query(.locked(batch.reports.map(\.id)))
            locked = Set(try rows.map { row throws(PostgresError) in try row.decode(at: 0, as: Int64.self) })
        } catch {
            locked = Set(batch.reports.map(\.id))
            let pause = link.failed(error)
            Signal().wait(until: .now + pause)
        }
        report(batch.reports.filter { locked.contains($0.id) })
        let rest = batch.reports.filter { !locked.contains($0.id) }
        if !rest.isEmpty { deliver(batch.part(of: rest), &link) }
    }

    /// The database does not take the batch as it is: the one at fault is found by halving, and fails with the refusal.
    private func refused(_ batch: ReportBatch, _ error: PostgresError, _ link: inout Link) {
        guard batch.reports.count == 1, let only = batch.reports.first else {
            for half in batch.halves { deliver(half, &link) }
            return
        }
        guard let instead = batch.refused(error, of: only) else {
            logger.error(
                "an outcome is refused and left to the lease",
                metadata: QueueEvent.outcomeRefused.fields(["job": "\(only.id)", "error": "\(error)"])
            )
            return settle(batch)
        }
        deliver(instead, &link)
    }

    /// Counts neighbours of the same kind and end at once.
    private func count(_ batch: ReportBatch) {
        metrics.completionBatch.record(batch.reports.count)
        var rest = batch.reports[...]
        while let first = rest.first {
            let (route, end) = (first.route, first.end)
            let same = rest.prefix { $0.route === route && $0.end == end }
            route.metrics.ended(end, same.count)
            if end == .discarded { told(of: same.count, first) }
            rest = rest.dropFirst(same.count)
        }
    }

    /// Why, and with which arguments, may be about a person: the history has it, the log does not.
    private func told(of count: Int, _ first: Report) {
        logger.warning(
            "jobs failed for the last time",
            metadata: QueueEvent.jobsDiscarded.fields([
                "kind": "\(first.route.kind)", "queue": "\(first.route.queue)", "jobs": "\(count)",
                "job": "\(first.id)",
            ])
        )
    }

    private func settle(_ batch: ReportBatch) {
        for (backlog, reports) in batch.byBacklog {
            backlog.settle(reports.lazy.map(\.id), of: batch.tenure)
            let isAnywhere = batch.sort != .done || reports.contains(where: \.isBlocking)
            free(backlog, isAnywhere: isAnywhere, reports.compactMap(\.keys))
        }
    }

    private func free(_ backlog: Backlog, isAnywhere: Bool, _ keys: [JobKeys]) {
        if !keys.isEmpty { freed(backlog, keys) }
        if isAnywhere { freed(backlog, nil) }
    }
}
