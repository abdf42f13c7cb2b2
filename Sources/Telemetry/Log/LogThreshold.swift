public import Logging
internal import Synchronization

/// The least important level that a process logs, which may change while it runs.
public final class LogThreshold: Sendable {
    private let value: Mutex<Logger.Level>

    init(_ level: Logger.Level) { value = Mutex(level) }

    /// The level, for all loggers that have none of their own.
    public var level: Logger.Level {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }
}
