/// What a service tells its manager, as of `sd_notify(3)`.
public enum ServiceMessage: Sendable, Equatable {
    /// Start-up, or the reload announced by ``reloading``, is finished.
    case ready
    /// The service has begun to stop.
    case stopping
    /// One line on what the service is doing, shown by `systemctl status`.
    case status(String)
    /// Proof of life; owed at least once in every watchdog timeout.
    case watchdog
    /// The start or stop in progress needs at least this much longer, counted from now.
    case extendTimeout(Duration)
    /// The service has begun to read its configuration again; ``ready`` ends it.
    case reloading

    /// The assignments of the message, one a line, as they go into the datagram.
    ///
    /// - Parameter monotonicMicroseconds: The time of `CLOCK_MONOTONIC`, which the manager needs beside
    ///   `RELOADING=1` to tell the `READY=1` that follows from an earlier one.
    /// - Returns: `NAME=value`, or two of them with a line break between.
    func assignments(monotonicMicroseconds: Int64) -> String {
        switch self {
        case .ready: "READY=1"
        case .stopping: "STOPPING=1"
        // A line break in the text would begin an assignment of its own.
        case .status(let text): "STATUS=\(String(text.map { $0.isNewline ? " " : $0 }))"
        case .watchdog: "WATCHDOG=1"
        case .extendTimeout(let duration): "EXTEND_TIMEOUT_USEC=\(max(0, duration.microseconds))"
        case .reloading: "RELOADING=1\nMONOTONIC_USEC=\(monotonicMicroseconds)"
        }
    }
}

extension Duration {
    fileprivate var microseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        return overflow ? .max : whole.addingReportingOverflow(attoseconds / 1_000_000_000_000).partialValue
    }
}
