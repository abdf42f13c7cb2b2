import Logging
import Metrics
import Postgres
import Synchronization

/// Makes the jobs of dead nodes available again.
///
/// Every node tries when the next lease would run out; whoever gets the lock does it.
final class Rescuer: Sendable {
    /// Between two looks; also by how much the looks of the nodes are spread.
    private static let leastPause: Duration = .milliseconds(200)

    /// When nothing is known of the other nodes' leases.
    private let interval: Duration
    private let thread: Confined<Link>
    private let isStopped = Atomic(false)
    private let metrics: QueueMetrics
    private let logger: Logger
    private let rescued: @Sendable () -> Void

    init(
        _ options: RunnerOptions,
        metrics: QueueMetrics,
        logger: Logger,
        outages: Outages,
        rescued: @escaping @Sendable () -> Void
    ) {
        interval = options.lease / 3
        thread = Confined(
            "jobs.rescuer",
            Link(for: "rescue", options.connection, deadline: options.patience, outages)
        )
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
        var pause = interval
        do {
            let row = try link.open().query(.rescue)[0]
            let (nodes, rescued, quarantined, next) = try row.decode(Int64.self, Int64.self, Int64.self, Int64?.self)
            link.succeeded()
            if nodes + rescued + quarantined > 0 { report(nodes, rescued, quarantined) }
            if let next { pause = min(max(.microseconds(next), Self.leastPause), interval * 3) }
        } catch {
            _ = link.failed(error)
        }
        let spread = Self.leastPause * Double.random(in: 0...1)
        thread.async(after: pause + spread) { self.rescue(&$0) }
    }

    private func report(_ nodes: Int64, _ jobs: Int64, _ quarantined: Int64) {
        metrics.nodesLost.increment(by: nodes)
        metrics.rescued.increment(by: jobs)
        metrics.quarantined.increment(by: quarantined)
        logger.warning(
            "jobs of dead nodes rescued",
            metadata: QueueEvent.nodesLost.fields([
                "nodes": "\(nodes)", "jobs": "\(jobs)", "discarded": "\(quarantined)",
            ])
        )
        rescued()
    }
}
