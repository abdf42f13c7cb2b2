import Glibc
import Logging
import Postgres
import Synchronization

/// Keeps the node's lease, and takes a new id when it was lost.
final class Heart: Sendable {
    private struct Life {
        var tenure: Tenure?
        var deadline: LeaseDeadline
        var lastHeartbeat: ContinuousClock.Instant?
        var lastTick: ContinuousClock.Instant?
        var isStopped = false
    }

    private let options: RunnerOptions
    private let registry: HandlerRegistry
    private let host: String
    private let life: Mutex<Life>
    private let thread: Confined<Link>
    /// The deadline is watched from a thread of its own, since a heartbeat may hang.
    private let watch: Confined<Void>
    private let logger: Logger
    private let stats: @Sendable () -> JSONB
    /// Told when the node has a tenure, or has lost it.
    private let changed: @Sendable (Tenure?) -> Void

    init(
        _ options: RunnerOptions,
        registry: HandlerRegistry,
        logger: Logger,
        outages: Outages,
        stats: @escaping @Sendable () -> JSONB,
        changed: @escaping @Sendable (Tenure?) -> Void
    ) {
        self.options = options
        self.registry = registry
        self.logger = logger
        self.stats = stats
        self.changed = changed
        host = Self.hostName()
        life = Mutex(Life(deadline: LeaseDeadline(lease: options.lease)))
        thread = Confined(
            "jobs.heart",
            Link(for: "heartbeats", options.connection, deadline: options.lease * 0.4, outages)
        )
        watch = Confined("jobs.heart.watch", ())
    }

    /// The node's time under its present id; nil while it has none.
    var tenure: Tenure? { life.withLock { $0.tenure } }

    /// When a heartbeat was last confirmed, and when one was last tried.
    var moments: (heartbeat: ContinuousClock.Instant?, tick: ContinuousClock.Instant?) {
        life.withLock { ($0.lastHeartbeat, $0.lastTick) }
    }

    func start() { thread.async { self.beat(&$0) } }

    /// Ends the tenure: gives back what the node holds, and beats no more.
    ///
    /// - Parameter done: called when that is over, or at once when the database does not answer.
    func leave(_ done: @escaping @Sendable () -> Void) {
        life.withLock { $0.isStopped = true }
        thread.async { link in
            if let tenure = self.life.withLock({ $0.tenure }) {
                do {
                    try link.open().query(.leave(node: tenure.id))
                } catch {
                    self.logger.warning(
                        "left without a word: others take over after the lease",
                        metadata: ["error": "\(error)"]
                    )
                }
                tenure.lose()
            }
            link.close()
            done()
        }
    }

    /// Has it look at once, instead of at its next beat, whether the node is still registered.
    func doubt() {
        guard let doubted = tenure else { return }
        thread.async { link in
            let life = self.life.withLock { $0 }
            guard life.tenure === doubted, !life.isStopped else { return }
            do {
                try self.renew(&link, sent: .now)
                link.succeeded()
            } catch {
                // The next beat tries again.
                _ = link.failed(error)
            }
        }
    }

    private func beat(_ link: inout Link) {
        guard !life.withLock({ $0.isStopped }) else { return }
        let sent = ContinuousClock.now
        life.withLock { $0.lastTick = sent }
        var pause = options.heartbeat
        do {
            try renew(&link, sent: sent)
            link.succeeded()
        } catch {
            pause = min(link.failed(error), options.heartbeat)
        }
        thread.async(after: max(.zero, sent + pause - .now)) { self.beat(&$0) }
    }

    private func renew(_ link: inout Link, sent: ContinuousClock.Instant) throws(PostgresError) {
        let session = try link.open()
        if let tenure {
            if try session.query(.heartbeat(node: tenure.id, stats: stats())).isTrue {
                return confirm(tenure, sentAt: sent)
            }
            lose(tenure, because: "the node was declared dead, or the server lost its unlogged tables in a crash")
        }
        let fresh = Tenure()
        try session.query(
            .register(node: fresh.id, host: host, process: getpid(), options: options, registry: registry)
        )
        logger.info("registered", metadata: ["node": "\(fresh.id)"])
        confirm(fresh, sentAt: sent)
        changed(fresh)
    }

    private func confirm(_ tenure: Tenure, sentAt sent: ContinuousClock.Instant) {
        let end = life.withLock { life in
            // Between the sending and the answer the watch may have given the lease up: then it stays lost.
            guard !tenure.isLost else { return ContinuousClock.Instant?.none }
            life.tenure = tenure
            life.lastHeartbeat = .now
            life.deadline.confirmed(sentAt: sent)
            return life.deadline.end
        }
        guard let end else { return }
        watch.async(after: max(.zero, end - .now)) { _ in self.check(tenure) }
    }

    private func check(_ tenure: Tenure) {
        let isOver = life.withLock { $0.tenure === tenure && $0.deadline.isOver(at: .now) }
        if isOver { lose(tenure, because: "no heartbeat was confirmed within the lease") }
    }

    /// Abandons the jobs; the next beat takes a new id.
    private func lose(_ tenure: Tenure, because reason: String) {
        let isNew = life.withLock { life in
            guard life.tenure === tenure, !tenure.isLost else { return false }
            tenure.lose()
            life.tenure = nil
            life.deadline.reset()
            return true
        }
        guard isNew else { return }
        logger.error(
            "lease lost",
            metadata: QueueEvent.leaseLost.fields(["node": "\(tenure.id)", "reason": "\(reason)"])
        )
        changed(nil)
    }

    private static func hostName() -> String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "unknown" }
        return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "unknown" }
    }
}
