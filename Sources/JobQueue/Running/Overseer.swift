import Dispatch
import Logging
import Metrics
import Postgres
import Synchronization

/// Watches over the attempts that run: stops those whose time is over or whose job was cancelled, and tells which do not
/// stop.
final class Overseer: Sendable {
    /// How often the database is asked for requests whose notification did not come.
    private static let pollInterval: Duration = .seconds(1)
    /// With nothing to look after it sleeps until something begins.
    private static let longSleep: Duration = .seconds(3600)

    private let bells: Bells
    private let completer: Completer
    private let logger: Logger
    private let signal = Signal()
    private let isStopped = Atomic(false)
    private let nextLook = Mutex(ContinuousClock.now)
    private let watch = Confined("jobs.overseer", ())
    /// Apart from the watch: a database that does not answer must not keep time from running out.
    private let requests: Confined<Link>
    private let isAsking = Atomic(false)
    /// The ids under which this node is asked about next.
    private let questions = Mutex<Set<Int64>>([])

    init(_ options: RunnerOptions, bells: Bells, completer: Completer, outages: Outages, logger: Logger) {
        self.bells = bells
        self.completer = completer
        self.logger = logger
        requests = Confined(
            "jobs.overseer.requests",
            Link(for: "requests to cancel", options.connection, deadline: .seconds(5), outages)
        )
    }

    func start() { watch.async { _ in self.run() } }

    func stop() {
        isStopped.store(true, ordering: .releasing)
        signal.raise()
        requests.async { $0.close() }
    }

    /// An attempt begins.
    func began(_ execution: Execution) {
        let latest = execution.start + Self.pollInterval
        let look = execution.deadline.map { min($0, latest) } ?? latest
        if nextLook.withLock({ $0 > look }) { signal.raise() }
    }

    /// An attempt has ended.
    func ended(_ execution: Execution) {
        guard execution.end() else { return }
        logger.warning("a job that ignored that it was to stop has ended", metadata: metadata(of: execution))
    }

    /// Looks whether a job that this node holds is to be cancelled, as a notification says.
    ///
    /// Whoever may connect may notify: what is cancelled, the database says.
    ///
    /// - Parameters:
    ///   - job: its number.
    ///   - node: under which id the node held it when the request was made.
    func heard(_ job: Int64, of node: Int64) {
        guard bells.holds(job, of: node), questions.withLock({ $0.insert(node).inserted }) else { return }
        requests.async { link in
            // What is requested from here on asks anew.
            self.questions.withLock { _ = $0.remove(node) }
            self.cancelRequested(of: node, link: &link)
        }
    }

    /// Cancels a job that this node holds; one that has its outcome already is let be.
    ///
    /// - Parameters:
    ///   - job: its number.
    ///   - node: under which id the node held it when the request was made.
    private func cancel(_ job: Int64, of node: Int64) {
        for execution in bells.executions where execution.job.id == job && execution.job.tenure.id == node {
            execution.stop(for: .requested)
            return signal.raise()
        }
        // Given back; the database then sees that it was to be cancelled.
        if let report = bells.withdraw(job, of: node) { completer.report([report]) }
    }

    /// Asks the database which jobs are to be cancelled.
    func ask() {
        guard let tenure = bells.executions.lazy.map(\.job.tenure).first(where: { !$0.isLost }),
            !isAsking.exchange(true, ordering: .acquiringAndReleasing)
        else { return }
        requests.async { link in
            defer { self.isAsking.store(false, ordering: .releasing) }
            self.cancelRequested(of: tenure.id, link: &link)
        }
    }

    private func cancelRequested(of node: Int64, link: inout Link) {
        guard !isStopped.load(ordering: .acquiring) else { return }
        do {
            let rows = try link.open().query(.cancelRequests(node: node))
            link.succeeded()
            for row in rows { cancel(try row.decode(at: 0), of: node) }
        } catch {
            // The next look asks again.
            _ = link.failed(error)
        }
    }

    private func run() {
        while !isStopped.load(ordering: .acquiring) {
            let now = ContinuousClock.now
            // First: what begins from here on either shows below or raises the signal.
            nextLook.withLock { $0 = now + Self.longSleep }
            let executions = bells.executions
            for execution in executions { look(after: execution, at: now) }
            if executions.contains(where: { $0.start + Self.pollInterval <= now }) { ask() }
            let latest = now + (executions.isEmpty ? Self.longSleep : Self.pollInterval)
            let next = executions.compactMap { $0.nextLook(after: now) }.min().map { min($0, latest) } ?? latest
            nextLook.withLock { $0 = next }
            signal.wait(until: next)
        }
    }

    private func look(after execution: Execution, at now: ContinuousClock.Instant) {
        if let deadline = execution.deadline, now >= deadline { execution.stop(for: .timeout, at: now) }
        execution.insist()
        guard execution.stuck(at: now) != nil, execution.becomesKnownAsStuck() else { return }
        logger.warning(
            "a job ignores that it is to stop",
            metadata: QueueEvent.jobStuck.fields(metadata(of: execution))
        )
    }

    private func metadata(of execution: Execution) -> Logger.Metadata {
        [
            "job": "\(execution.job.id)", "kind": "\(execution.job.route.kind)",
            "queue": "\(execution.job.route.queue)",
            "lane": "\(execution.lane)", "thread": "\(execution.thread.map { "\($0)" } ?? "")",
            "reason": "\(execution.cancellation.map { "\($0)" } ?? "")",
        ]
    }
}
