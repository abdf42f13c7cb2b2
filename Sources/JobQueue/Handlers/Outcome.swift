public import Postgres

/// What a handler says became of an attempt; a thrown error says that it failed.
public enum Outcome: Sendable {
    /// Done, with a result that is kept in the history.
    case complete(result: JSONB? = nil)
    /// The attempt failed; it is tried again after the time (nil: by the handler's backoff) while attempts are left.
    case retry(after: Duration? = nil, reason: String)
    /// The attempt failed; it is tried again at the moment while attempts are left.
    case retryAt(Timestamp, reason: String)
    /// The job failed for good; the reason is kept in the history.
    case discard(reason: String)
    /// The job is not wanted any more; no failure. The reason is kept in the history.
    case cancel(reason: String)
    /// Not now: it is run again after the time, and no attempt is counted.
    case snooze(Duration)

    /// The attempt failed; it is tried again at the moment (by the database's clock) while attempts are left.
    ///
    /// - Parameters:
    ///   - moment: not before this time.
    ///   - reason: what is recorded of the attempt.
    /// - Returns: the outcome.
    public static func retry(at moment: Timestamp, reason: String) -> Outcome { .retryAt(moment, reason: reason) }
}
