import Postgres
import Synchronization

/// Where news for the claimers goes; it exists before they do.
final class Bells: Sendable {
    private let claimers = Mutex<[Claimer]>([])

    func hang(_ claimers: [Claimer]) { self.claimers.withLock { $0 = claimers } }

    /// Has the claimer of a queue look for jobs; of all queues for nil.
    func ring(_ queue: String?) {
        for claimer in all where queue == nil || claimer.name == queue { claimer.ring() }
    }

    /// Has the claimer of a queue look at its settings; of all queues for nil.
    func follow(_ queue: String?) {
        for claimer in all where queue == nil || claimer.name == queue { claimer.follow() }
    }

    /// Has the claimer of a backlog look for the next jobs of keys; for any jobs for nil.
    func freed(_ backlog: Backlog, _ keys: [JobKeys]?) {
        for claimer in all where claimer.backlog === backlog {
            if let keys { claimer.free(keys) } else { claimer.ring() }
        }
    }

    /// The attempts that run, those of quick handlers left out.
    var executions: [Execution] { all.flatMap(\.lanes).flatMap(\.executions) }

    /// Has what runs stop: the node ends, or its lease is lost.
    func interrupt() {
        for execution in executions { execution.stop(for: .interrupted) }
    }

    /// Whether a job runs or waits here.
    ///
    /// - Parameters:
    ///   - job: its number.
    ///   - node: under which id the node claimed it.
    /// - Returns: whether it does; it may end meanwhile.
    func holds(_ job: Int64, of node: Int64) -> Bool {
        executions.contains { $0.job.id == job && $0.job.tenure.id == node }
            || all.contains { $0.backlog.awaits(job, of: node) }
    }

    /// Takes a job back that has not started.
    ///
    /// - Parameters:
    ///   - job: its number.
    ///   - node: under which id the node claimed it.
    /// - Returns: what to report of it; nil when it is not waiting here.
    func withdraw(_ job: Int64, of node: Int64) -> Report? {
        for claimer in all {
            guard let job = claimer.backlog.withdraw(job, of: node) else { continue }
            return Report(job, of: claimer.backlog, ran: .zero, .released(after: nil))
        }
        return nil
    }

    /// What the node is doing: see ``NodeReport``.
    var stats: JSONB {
        let queues = all.map { claimer in
            let counts = claimer.backlog.counts
            let queue = NodeReport.Queue(lanes: claimer.size, waiting: counts.waiting, running: counts.running)
            return (claimer.name, queue)
        }
        return NodeReport(
            queues: Dictionary(queues) { first, _ in first },
            executions: executions,
            at: .now
        ).json
    }

    private var all: [Claimer] { claimers.withLock { $0 } }
}
