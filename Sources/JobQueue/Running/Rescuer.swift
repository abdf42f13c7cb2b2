import Logging
import Metrics
import Postgres
import Synchronization

/// Makes the jobs of dead nodes available again.
///
/// Every node tries, whoever gets the lock does it.
final class Rescuer: Sendable {
    private let interval: Duration
    private let thread: Confined<Link>
    private let isStopped = Atomic(false)
    private let metrics: QueueMetrics
    private let logger: Logger
    private let rescued: @Sendable () -> Void

    init(_ options: RunnerOptions, metrics: QueueMetrics, logger: Logger, rescued: @escaping @Sendable () -> Void) {
        interval = options.lease / 3
        thread = Confined("jobs.rescuer", Link(options.connection, deadline: .seconds(30)))
        self.metrics = metrics
        self.logger = logger
        self.rescued = rescued
    }

    func start() { thread.async { self.rescue(&$0) } }

    func stop() {
        isStopped.store(true, ordering: .releasing)
        thread.async { $0.close() }
    }

    private func rescue(_ link: inout Link) {
        guard !isStopped.load(ordering: .acquiring) else { return }
        do {
            guard let row = try link.open().query(.rescue).first else { return }
            let (nodes, rescued, quarantined) = try row.decode(Int64.self, Int64.self, Int64.self)
            link.succeeded()
            if nodes + rescued + quarantined > 0 { report(nodes, rescued, quarantined) }
        } catch {
            _ = link.failed(error)
            logger.warning("no rescue", metadata: ["error": "\(error)"])
        }
        thread.async(after: interval * Double.random(in: 0.7...1.3)) { self.rescue(&$0) }
    }

    private func report(_ nodes: Int64, _ jobs: Int64, _ quarantined: Int64) {
        metrics.rescued.increment(by: jobs)
        metrics.quarantined.increment(by: quarantined)
        logger.warning(
            "jobs of dead nodes rescued",
            metadata: ["nodes": "\(nodes)", "jobs": "\(jobs)", "discarded": "\(quarantined)"]
        )
        rescued()
    }
}
