import Logging
import Postgres
import Synchronization

/// Writes down what running jobs tell of themselves: together, and at most five times a second.
final class Journal: Sendable {
    private struct Key: Hashable {
        let node: Int64
        let job: Int64

        init(_ execution: Execution) {
            node = execution.job.tenure.id
            job = execution.job.id
        }
    }

    private struct State {
        var pending: [Key: Telling] = [:]
        var isWritingPlanned = false
        var lastWriting: ContinuousClock.Instant?
    }

    private static let interval: Duration = .milliseconds(200)

    private let state = Mutex(State())
    private let link: Confined<Link>
    private let logger: Logger

    init(_ options: RunnerOptions, outages: Outages, logger: Logger) {
        link = Confined(
            "jobs.journal",
            Link(for: "progress", options.connection, deadline: .seconds(5), outages)
        )
        self.logger = logger
    }

    /// Takes what an attempt tells; returns at once.
    func note(_ execution: Execution, _ change: (inout Telling) -> Void) {
        let delay: Duration? = state.withLock { state in
            change(&state.pending[Key(execution), default: Telling()])
            guard !state.isWritingPlanned else { return nil }
            state.isWritingPlanned = true
            return state.lastWriting.map { max(.zero, $0 + Self.interval - .now) } ?? .zero
        }
        if let delay { link.async(after: delay) { self.write(&$0) } }
    }

    /// Writes what an attempt has told, and waits for it: when the claim is gone it may not be written any more.
    func finish(_ execution: Execution) {
        // One that is being written is done when this has its turn.
        link.sync { link in
            if self.state.withLock({ $0.pending[Key(execution)] != nil }) { self.write(&link) }
        }
    }

    /// Where the job's last attempt that said so has come.
    func checkpoint(of job: Int64) throws(PostgresError) -> JSONB? {
        try onLink { link throws(PostgresError) in try link.open().query(.checkpoint(of: job)).only(JSONB?.self) }
    }

    /// Keeps where the next attempt can go on.
    ///
    /// - Returns: false when the job is not the node's any more.
    func save(_ checkpoint: JSONB, of execution: Execution) throws(PostgresError) -> Bool {
        let (job, node) = (execution.job.id, execution.job.tenure.id)
        return try onLink { link throws(PostgresError) in
            try link.open().query(.save(checkpoint, of: job, node: node)).isTrue
        }
    }

    func close() { link.async { $0.close() } }

    private func onLink<Value: Sendable>(
        _ body: (inout Link) throws(PostgresError) -> Value
    ) throws(PostgresError) -> Value {
        let result: Result<Value, PostgresError> = link.sync { link in
            do throws(PostgresError) {
                let value = try body(&link)
                link.succeeded()
                return .success(value)
            } catch {
                link.leave(if: error)
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func write(_ link: inout Link) {
        let pending = state.withLock { state in
            state.isWritingPlanned = false
            state.lastWriting = .now
            defer { state.pending = [:] }
            return state.pending
        }
        for (node, tellings) in Dictionary(grouping: pending, by: \.key.node) {
            do {
                let sorted = tellings.map { (id: $0.key.job, telling: $0.value) }.sorted { $0.id < $1.id }
                try link.open().query(.tell(node: node, sorted))
                link.succeeded()
            } catch  where error.isRefusal {
                logger.error("what jobs tell is refused", metadata: ["error": "\(error)"])
            } catch {
                putBack(tellings, link.failed(error))
            }
        }
    }

    /// Keeps what could not be written for the next time.
    private func putBack(_ tellings: [(key: Key, value: Telling)], _ pause: Duration) {
        let isNew = state.withLock { state in
            for (key, telling) in tellings { state.pending[key, default: Telling()].follow(telling) }
            defer { state.isWritingPlanned = true }
            return !state.isWritingPlanned
        }
        if isNew { link.async(after: pause) { self.write(&$0) } }
    }
}
