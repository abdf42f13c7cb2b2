import Postgres

/// What is reported of an attempt.
enum Verdict: Sendable {
    case done(JSONB?)
    /// Counted. Without another try it is final.
    case failed(error: String, message: String, again: Again?)
    /// The end, and no failure.
    case cancelled(reason: String)
    /// Not counted. Without a delay it is available at once.
    case released(after: Duration?)

    /// When a failed attempt is repeated.
    enum Again: Sendable {
        case after(Duration)
        case at(Timestamp)
    }

    /// The longest text recorded of an error.
    private static let longestMessage = 2000
    /// After a fault that is not the job's own; spread, so that what collided does not collide again.
    private static var shortPause: Duration { .milliseconds(Int.random(in: 100...1000)) }

    /// Judges what a handler gave back.
    ///
    /// - Parameters:
    ///   - outcome: what it gave.
    ///   - attempt: which attempt it ended.
    ///   - backoff: the handler's.
    ///   - cancellation: why it had been told to stop, if it had.
    init(_ outcome: Outcome, attempt: Int, backoff: Backoff, cancellation: Cancellation? = nil) {
        switch outcome {
        case .complete(let result):
            self = .done(result)
        case .retry where cancellation != nil, .retryAt where cancellation != nil,
            .snooze where cancellation == .timeout:
            self = Self.stopped(for: cancellation, retriedAfter: backoff.delay(after: attempt))
        case .retry(let delay, let reason):
            self = .failed(
                error: "retry",
                message: Self.cut(reason),
                again: .after(delay ?? backoff.delay(after: attempt))
            )
        case .retryAt(let moment, let reason):
            self = .failed(error: "retry", message: Self.cut(reason), again: .at(moment))
        case .discard(let reason):
            self = .failed(error: "discard", message: Self.cut(reason), again: nil)
        case .cancel(let reason):
            self = .cancelled(reason: Self.cut(reason))
        case .snooze(let delay):
            self = .released(after: delay)
        }
    }

    /// Judges what a handler threw.
    ///
    /// - Parameters:
    ///   - error: the error.
    ///   - attempt: which attempt it ended.
    ///   - backoff: the handler's.
    ///   - cancellation: why it had been told to stop, if it had.
    init(throwing error: any Error, attempt: Int, backoff: Backoff, cancellation: Cancellation?) {
        if cancellation != nil {
            self = Self.stopped(for: cancellation, retriedAfter: backoff.delay(after: attempt))
        } else if let error = error as? PostgresError, Self.isNobodysFault(error) {
            self = .released(after: Self.shortPause)
        } else {
            let (code, message) = Self.text(of: error)
            self = .failed(error: code, message: Self.cut(message), again: .after(backoff.delay(after: attempt)))
        }
    }

    /// Judges an attempt that did not go to its end because it was told to stop.
    private static func stopped(for reason: Cancellation?, retriedAfter delay: Duration) -> Verdict {
        switch reason {
        // The database knows the reason that was given with the request.
        case .requested: .cancelled(reason: "cancelled while it ran")
        case .timeout: .failed(error: "timeout", message: "the attempt took longer than it may", again: .after(delay))
        case .interrupted, nil: .released(after: nil)
        }
    }

    /// The connection, the server's resources (class 53) or a concurrent transaction failed, not the job.
    private static func isNobodysFault(_ error: PostgresError) -> Bool {
        if error.isConnectionLost || error.code == .connection { return true }
        guard let state = error.sqlState else { return false }
        return state.conditionClass == "53"
            || [.serializationFailure, .deadlockDetected, .lockNotAvailable, .readOnlyTransaction].contains(state)
    }

    private static func text(of error: any Error) -> (code: String, message: String) {
        switch error {
        case let error as any JobError: (error.code, error.message)
        case let error as PostgresError:
            ("postgres." + (error.sqlState?.code ?? error.code.rawValue), error.description)
        default: ("error", String(describing: type(of: error)))
        }
    }

    private static func cut(_ message: String) -> String { String(message.prefix(longestMessage)) }
}

// The columns of a report's statement.
extension Verdict {
    var sort: ReportBatch.Sort {
        switch self {
        case .done: .done
        case .failed: .failed
        case .cancelled: .cancelled
        case .released: .released
        }
    }

    var result: JSONB? {
        if case .done(let result) = self { result } else { nil }
    }

    var error: String {
        if case .failed(let error, _, _) = self { error } else { "" }
    }

    /// What is recorded of a failure or a cancellation.
    var message: String {
        switch self {
        case .failed(_, let message, _): message
        case .cancelled(let reason): reason
        case .done, .released: ""
        }
    }

    var delay: Interval? {
        switch self {
        case .failed(_, _, .after(let delay)), .released(let delay?): Interval(delay)
        case .done, .failed, .cancelled, .released: nil
        }
    }

    var moment: Timestamp? {
        if case .failed(_, _, .at(let moment)) = self { moment } else { nil }
    }
}
