import Logging
import Metrics
import Synchronization

/// What the database fails a node in just now.
///
/// The parts of a node each have a session, and a fault meets them all, again and again: it is logged once when the first
/// of them meets it, and once when all have got on for a moment.
final class Outages: Sendable {
    private struct State {
        var troubles: [String: Trouble] = [:]
        /// What was logged since the last end.
        var told: Set<Trouble> = []
        var lastEnd: ContinuousClock.Instant?
        var faults = 0
    }

    private let logger: Logger
    private let metrics: QueueMetrics
    /// How long nothing may fail before it counts as over: where a disk is full, the odd statement gets through.
    private let calm: Duration
    private let state = Mutex(State())
    private let watch = Confined("jobs.outages", ())

    init(_ logger: Logger, _ metrics: QueueMetrics, calm: Duration = .seconds(1)) {
        self.logger = logger
        self.metrics = metrics
        self.calm = calm
    }

    /// A part of the node has met a fault.
    ///
    /// - Parameters:
    ///   - part: what it does.
    ///   - error: the fault.
    ///   - opened: when its session was opened; nil when none could be.
    func met(_ part: String, _ error: any Error, onSessionOf opened: ContinuousClock.Instant? = nil) {
        metrics.failed(error)
        let trouble = Trouble(error)
        let isNews = state.withLock { state in
            // A session that an outage has cut may be noticed only when that is over.
            if trouble == .away, let opened, let end = state.lastEnd, opened < end { return false }
            state.troubles[part] = trouble
            state.faults += 1
            return state.told.insert(trouble).inserted
        }
        logger.log(
            level: isNews ? .warning : .debug,
            "\(trouble.sentence)",
            metadata: QueueEvent.databaseTrouble.fields(["for": "\(part)", "error": "\(error)"])
        )
    }

    /// A part of the node has a session again in the place of one that it lost.
    func reconnected() { metrics.reconnects.increment() }

    /// A part of the node gets on again, or has given up what it could not do.
    func over(_ part: String) {
        let faults: Int? = state.withLock { state in
            guard state.troubles.removeValue(forKey: part) != nil, state.troubles.isEmpty else { return nil }
            state.lastEnd = .now
            return state.faults
        }
        if let faults { watch.async(after: calm) { _ in self.tellEnd(after: faults) } }
    }

    private func tellEnd(after faults: Int) {
        let isOver = state.withLock { state in
            guard state.faults == faults, !state.told.isEmpty else { return false }
            state.told = []
            return true
        }
        if isOver { logger.notice("the database serves again", metadata: QueueEvent.databaseServes.fields()) }
    }
}
