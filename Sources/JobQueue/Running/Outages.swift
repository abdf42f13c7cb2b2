import Logging
import Metrics
import Synchronization

/// What the database fails a node in just now.
///
/// The parts of a node each have a session, and a fault meets them all: it is logged once when the first of them meets it
/// and once when the last is over it, however many attempts lie between.
final class Outages: Sendable {
    private let logger: Logger
    private let metrics: QueueMetrics
    private let troubles = Mutex<[String: Trouble]>([:])

    init(_ logger: Logger, _ metrics: QueueMetrics) {
        self.logger = logger
        self.metrics = metrics
    }

    /// A part of the node has met a fault.
    ///
    /// - Parameters:
    ///   - part: what it does.
    ///   - error: the fault.
    func met(_ part: String, _ error: any Error) {
        metrics.failed(error)
        let trouble = Trouble(error)
        let isNews = troubles.withLock { troubles in
            defer { troubles[part] = trouble }
            return !troubles.values.contains(trouble)
        }
        logger.log(
            level: isNews ? .warning : .debug,
            "\(trouble.sentence)",
            metadata: ["for": "\(part)", "error": "\(error)"]
        )
    }

    /// A part of the node has a session again in the place of one that it lost.
    func reconnected() { metrics.reconnects.increment() }

    /// A part of the node gets on again, or has given up what it could not do.
    func over(_ part: String) {
        let wasLast = troubles.withLock { $0.removeValue(forKey: part) != nil && $0.isEmpty }
        if wasLast { logger.notice("the database serves again") }
    }
}
